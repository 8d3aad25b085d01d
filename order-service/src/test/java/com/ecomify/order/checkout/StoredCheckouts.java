package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks into the tables of one store. */
final class StoredCheckouts {

    private final StoreId store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Deadlines deadlines;

    StoredCheckouts(StoreId store, JdbcClient jdbc, TransactionTemplate transactions, Deadlines deadlines) {
        this.store = store;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.deadlines = deadlines;
    }

    /** The deadline of the process is now, as if the time had passed. */
    void timePasses(OrderId order) {
        inStore("update checkout_processes set due_at = now() - interval '1 second' where id = ?", order.value());
        CurrentStore.run(
                store,
                () -> transactions.executeWithoutResult(
                        status -> deadlines.set(CheckoutActions.DEADLINE, order.value(), Instant.now())));
    }

    String step(OrderId order) {
        return query("select step from checkout_processes where id = ?", order.value());
    }

    String orderStatus(OrderId order) {
        return query("select order_status || ' ' || financial_status from orders where id = ?", order.value());
    }

    int deadlinesOf(OrderId order) {
        return Integer.parseInt(query("select count(*) from deadlines where subject_id = ?", order.value()));
    }

    int count(String table) {
        return Integer.parseInt(query("select count(*) from " + table));
    }

    private String query(String text, Object... params) {
        return CurrentStore.call(
                store,
                () -> Objects.requireNonNull(transactions.execute(status ->
                        jdbc.sql(text).params(params).query(String.class).single())));
    }

    private void inStore(String text, UUID id) {
        CurrentStore.run(
                store,
                () -> transactions.executeWithoutResult(
                        status -> jdbc.sql(text).param(id).update()));
    }
}
