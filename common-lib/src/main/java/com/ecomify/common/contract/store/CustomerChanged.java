package com.ecomify.common.contract.store;

import com.ecomify.common.contract.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of a customer profile, published when it is created and whenever it changes.
 *
 * @param accountId the account that the customer signs in with; null for a guest
 */
@EventType(value = "customer.changed", topic = StoreTopics.EVENTS)
public record CustomerChanged(
        CustomerId customerId,
        @Nullable CustomerId accountId,
        String email,
        String firstName,
        String lastName,
        @Nullable String phone,
        boolean acceptsMarketing,
        List<String> tags) {

    public CustomerChanged {
        tags = List.copyOf(tags);
    }
}
