package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the merchant sees them.
 *
 * @param accountId what the customer signs in with; null for a guest
 * @param ordersCount orders that were paid and not cancelled
 * @param totalSpent their sum in the store's currency
 * @param totalSpentByCurrency the sums of all currencies; empty before the first order
 */
record CustomerView(
        CustomerId id,
        @Nullable CustomerId accountId,
        String email,
        String firstName,
        String lastName,
        @Nullable String phone,
        boolean acceptsMarketing,
        List<String> tags,
        long ordersCount,
        Money totalSpent,
        List<Money> totalSpentByCurrency,
        Instant createdAt,
        Instant updatedAt) {

    CustomerView {
        tags = List.copyOf(tags);
        totalSpentByCurrency = List.copyOf(totalSpentByCurrency);
    }
}
