package com.ecomify.order.orders;

import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderStatus;
import com.ecomify.common.tenancy.CurrentStore;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the checkout does with orders, in its own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Orders {

    private final EntityManager entities;
    private final OrderRepository orders;
    private final OrderNumbers numbers;
    private final OrderEvents events;
    private final OrderQueries queries;

    Orders(
            EntityManager entities,
            OrderRepository orders,
            OrderNumbers numbers,
            OrderEvents events,
            OrderQueries queries) {
        this.entities = entities;
        this.orders = orders;
        this.numbers = numbers;
        this.events = events;
        this.queries = queries;
    }

    /** Writes the order down as PENDING; nobody hears of it until it is placed. Its row is there for those that refer to it. */
    public void open(NewOrder order, Instant now) {
        entities.persist(new Order(order, CurrentStore.get(), now));
        entities.flush();
    }

    /** The order stands: gives it a number and tells the world. */
    public void place(OrderId id, Instant now) {
        Order order = find(id);
        order.place(numbers.next(), now);
        events.placed(order);
    }

    /** The checkout has failed; the order is closed in silence. */
    public void drop(OrderId id, Instant now) {
        find(id).drop(now);
    }

    /** The money is ours. Of an order that is cancelled already the world hears of it only as an update. */
    public void markPaid(OrderId id, Instant now) {
        Order order = find(id);
        if (!order.move(FinancialStatus.PAID, now)) {
            return;
        }
        if (order.orderStatus() == OrderStatus.CANCELLED) {
            events.updated(order);
        } else {
            events.paid(order);
        }
    }

    /** The provider refuses to charge what it holds: the merchant has to know. */
    public void notePaymentProblem(OrderId id, String problem, Instant now) {
        Order order = find(id);
        order.notePaymentProblem(problem, now);
        events.updated(order);
    }

    /** The money was let go, or given back. */
    public void markReturned(OrderId id, boolean refunded, Instant now) {
        Order order = find(id);
        if (order.move(refunded ? FinancialStatus.REFUNDED : FinancialStatus.VOIDED, now) && order.isPlaced()) {
            events.updated(order);
        }
    }

    /** Cancels a placed order; the caller sees to its stock and money. */
    public CancelOrderOutcome cancel(OrderId id, @Nullable String reason, Instant now) {
        Order order = orders.find(id.value()).orElse(null);
        if (order == null) {
            return new CancelOrderOutcome.NotFound();
        }
        if (order.isPlaced() && order.orderStatus() == OrderStatus.CANCELLED) {
            return new CancelOrderOutcome.AlreadyCancelled();
        }
        if (!order.isPlaced() || !order.allows(OrderStatus.CANCELLED)) {
            return new CancelOrderOutcome.NotCancellable(order.orderStatus());
        }
        order.cancel(reason, now);
        events.cancelled(order, reason);
        return new CancelOrderOutcome.Cancelled();
    }

    /** Any order of the store, placed or not. */
    public Optional<OrderView> view(OrderId id) {
        return queries.find(List.of(id)).stream().findFirst();
    }

    private Order find(OrderId id) {
        return orders.find(id.value())
                .orElseThrow(() -> new IllegalStateException("order " + id + " has a process but no row"));
    }
}
