package com.ecomify.order.orders;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderStatus;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.order.config.OrderError;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a placed order on: into processing, and to its completion. */
@Component
class AdvanceOrder {

    private final OrderRepository orders;
    private final OrderEvents events;
    private final Clock clock;

    AdvanceOrder(OrderRepository orders, OrderEvents events, Clock clock) {
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Does nothing if the order is there already.
     *
     * @throws ProblemException (404) if there is no such order, (409) if the table of moves does not allow it
     */
    @PreAuthorize("hasAuthority('order:write')")
    @Transactional
    void execute(OrderId id, OrderStatus to) {
        Order order = orders.find(id.value()).filter(Order::isPlaced).orElseThrow(() -> notFound(id));
        if (order.orderStatus() == to) {
            return;
        }
        if (!order.allows(to)) {
            throw new ProblemException(
                    OrderError.ORDER_STATUS_CONFLICT,
                    "orderStatus: " + order.orderStatus() + " (expected: one from which an order becomes " + to + ")",
                    Map.of("orderStatus", order.orderStatus()));
        }
        order.move(to, clock.instant());
        events.updated(order);
    }

    static ProblemException notFound(OrderId id) {
        return new ProblemException(
                OrderError.ORDER_NOT_FOUND,
                "orderId: " + id + " (expected: an order of this store)",
                Map.of("orderId", id));
    }
}
