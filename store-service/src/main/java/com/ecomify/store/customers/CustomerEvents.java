package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerChanged;
import com.ecomify.common.events.Outbox;
import org.springframework.stereotype.Component;

/** Tells the world what a customer profile is now. */
@Component
class CustomerEvents {

    private final Outbox outbox;

    CustomerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param customer as it was flushed, so that its version is the sequence of the event */
    void changed(CustomerState customer) {
        outbox.append(customer.id(), customer.version(), contract(customer));
    }

    static CustomerChanged contract(CustomerState customer) {
        return new CustomerChanged(
                customer.id(),
                customer.accountId(),
                customer.email(),
                customer.firstName(),
                customer.lastName(),
                customer.phone(),
                customer.acceptsMarketing(),
                customer.tags());
    }
}
