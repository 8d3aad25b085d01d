package com.ecomify.gateway.customers;

import com.ecomify.common.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer as store-service shows it.
 *
 * @param accountId what the customer signs in with; orders may name the customer by it; null for a guest
 */
record Customer(
        String id,
        @Nullable String accountId,
        String email,
        String firstName,
        String lastName,
        @Nullable String phone,
        boolean acceptsMarketing,
        List<String> tags,
        long ordersCount,
        Money totalSpent,
        String createdAt) {}
