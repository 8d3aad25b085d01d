package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile as it was at one version.
 *
 * @param accountId what the customer signs in with; null for a guest
 * @param phoneByAccount whether the account itself gave the phone number
 */
record CustomerState(
        CustomerId id,
        long version,
        @Nullable CustomerId accountId,
        String email,
        String firstName,
        String lastName,
        @Nullable String phone,
        boolean phoneByAccount,
        boolean acceptsMarketing,
        List<String> tags,
        Instant createdAt,
        Instant updatedAt) {

    CustomerState {
        tags = List.copyOf(tags);
    }
}
