package com.ecomify.order.orders;

import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.OrderStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which placed orders to list; null means any.
 *
 * @param query an order number, or the beginning of an email address
 */
record OrderFilter(
        @Nullable OrderStatus status,
        @Nullable FinancialStatus financialStatus,
        @Nullable String query,
        @Nullable UUID customer) {}
