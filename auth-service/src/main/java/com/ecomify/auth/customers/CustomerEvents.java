package com.ecomify.auth.customers;

import com.ecomify.common.contract.auth.CustomerRegistered;
import com.ecomify.common.events.Outbox;
import org.springframework.stereotype.Component;

/** What the world hears of customer accounts. */
@Component
class CustomerEvents {

    private final Outbox outbox;

    CustomerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void registered(CustomerAccount account, boolean acceptsMarketing) {
        CustomerProfile profile = account.profile();
        outbox.append(
                profile.id(),
                account.version(),
                new CustomerRegistered(
                        profile.id(), profile.email(), profile.firstName(), profile.lastName(), acceptsMarketing));
    }
}
