package com.ecomify.analytics.sales;

import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the facts of orders. Each order has one row that only ever moves from unpaid to paid and from kept to cancelled, so
 * the result is the same for every order and number of its events.
 */
@Component
class SalesFacts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SalesRollUp rollUp;

    SalesFacts(JdbcClient jdbc, JdbcTemplate batches, SalesRollUp rollUp) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rollUp = rollUp;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void paid(OrderSnapshot order) {
        rollUp.beforeChange();
        int changed = write(order, true, """
                do update set paid = true, currency = excluded.currency, total_minor = excluded.total_minor,
                    placed_at = excluded.placed_at
                where not order_facts.paid""");
        if (changed == 1) {
            writeLines(order);
            rollUp.changed(order.createdAt());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void cancelled(OrderSnapshot order) {
        rollUp.beforeChange();
        if (write(order, false, "do update set cancelled = true where not order_facts.cancelled") == 1) {
            rollUp.changed(order.createdAt());
        }
    }

    private int write(OrderSnapshot order, boolean paid, String otherwise) {
        return jdbc.sql("""
                        insert into order_facts (store_id, order_id, currency, total_minor, placed_at, paid, cancelled)
                        values (:store, :order, :currency, :total, :placedAt, :paid, :cancelled)
                        on conflict (store_id, order_id)\s""" + otherwise)
                .param("store", CurrentStore.get().value())
                .param("order", order.id().value())
                .param("currency", order.totalPrice().currency().getCurrencyCode())
                .param("total", order.totalPrice().amountMinor())
                .param("placedAt", OffsetDateTime.ofInstant(order.createdAt(), ZoneOffset.UTC))
                .param("paid", paid)
                .param("cancelled", !paid)
                .update();
    }

    private void writeLines(OrderSnapshot order) {
        List<Object[]> rows = new ArrayList<>();
        for (OrderSnapshot.LineItem line : order.lineItems()) {
            rows.add(new Object[] {
                CurrentStore.get().value(),
                order.id().value(),
                rows.size(),
                line.productId().value(),
                line.title(),
                line.quantity(),
                line.totalPrice().amountMinor()
            });
        }
        batches.batchUpdate("""
                insert into order_line_facts (store_id, order_id, line, product_id, title, quantity, total_minor)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }
}
