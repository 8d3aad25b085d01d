package com.ecomify.order.orders;

import static com.ecomify.common.contract.order.FinancialStatus.AUTHORIZED;
import static com.ecomify.common.contract.order.FinancialStatus.PAID;
import static com.ecomify.common.contract.order.FinancialStatus.PARTIALLY_PAID;
import static com.ecomify.common.contract.order.FinancialStatus.PARTIALLY_REFUNDED;
import static com.ecomify.common.contract.order.FinancialStatus.REFUNDED;
import static com.ecomify.common.contract.order.FinancialStatus.VOIDED;
import static com.ecomify.common.contract.order.OrderStatus.CANCELLED;
import static com.ecomify.common.contract.order.OrderStatus.COMPLETED;
import static com.ecomify.common.contract.order.OrderStatus.CONFIRMED;
import static com.ecomify.common.contract.order.OrderStatus.PENDING;
import static com.ecomify.common.contract.order.OrderStatus.PROCESSING;

import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.OrderStatus;
import java.util.Map;
import java.util.Set;

/** The allowed moves of an order. Everything that is not listed is refused. */
final class OrderMoves {

    private static final Map<OrderStatus, Set<OrderStatus>> ORDER = Map.of(
            PENDING, Set.of(CONFIRMED, CANCELLED),
            CONFIRMED, Set.of(PROCESSING, CANCELLED),
            PROCESSING, Set.of(COMPLETED, CANCELLED),
            COMPLETED, Set.of(),
            CANCELLED, Set.of());

    private static final Map<FinancialStatus, Set<FinancialStatus>> FINANCIAL = Map.of(
            FinancialStatus.PENDING,
            Set.of(AUTHORIZED, VOIDED),
            AUTHORIZED,
            // Straight to refunded: a payment that is captured while its cancellation is on the way never says
            // "captured".
            Set.of(PARTIALLY_PAID, PAID, VOIDED, REFUNDED),
            PARTIALLY_PAID,
            Set.of(PAID, PARTIALLY_REFUNDED, REFUNDED),
            PAID,
            Set.of(PARTIALLY_REFUNDED, REFUNDED),
            PARTIALLY_REFUNDED,
            Set.of(REFUNDED),
            REFUNDED,
            Set.of(),
            VOIDED,
            Set.of());

    private OrderMoves() {}

    static boolean allows(OrderStatus from, OrderStatus to) {
        return ORDER.getOrDefault(from, Set.of()).contains(to);
    }

    static boolean allows(FinancialStatus from, FinancialStatus to) {
        return FINANCIAL.getOrDefault(from, Set.of()).contains(to);
    }
}
