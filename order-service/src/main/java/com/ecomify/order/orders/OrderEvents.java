package com.ecomify.order.orders;

import com.ecomify.common.contract.order.OrderCancelled;
import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.order.OrderUpdated;
import com.ecomify.common.events.Outbox;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the world of placed orders; of one that is not placed it says nothing. */
@Component
class OrderEvents {

    private final EntityManager entities;
    private final Outbox outbox;

    OrderEvents(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    void placed(Order order) {
        append(order, new OrderPlaced(flushed(order).snapshot()));
    }

    void paid(Order order) {
        append(order, new OrderPaid(flushed(order).snapshot()));
    }

    void cancelled(Order order, @Nullable String reason) {
        append(order, new OrderCancelled(flushed(order).snapshot(), reason));
    }

    void updated(Order order) {
        append(order, new OrderUpdated(flushed(order).snapshot()));
    }

    /** Flushed first: the version is the event's sequence. */
    private Order flushed(Order order) {
        entities.flush();
        return order;
    }

    private void append(Order order, Object event) {
        outbox.append(order.id(), order.version(), event);
    }
}
