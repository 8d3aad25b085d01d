package com.ecomify.store.customers;

import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.tenancy.CurrentStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which order is whose, and whether it counts: one row per order, so that an event that comes twice or late changes nothing
 * that it should not.
 */
@Component
class CustomerOrders {

    /** The first key of the advisory locks; any constant that nothing else uses. */
    private static final int LOCK_SPACE = 0xacc0;

    private final JdbcClient jdbc;

    CustomerOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far an order has come. It never goes back: paid stays paid, cancelled stays cancelled. */
    enum Progress {
        PLACED,
        PAID,
        CANCELLED
    }

    /** Notes the progress of an order that is known. False if it is not. */
    boolean progressed(OrderSnapshot order, Progress progress) {
        return jdbc.sql("""
                        update customer_orders set paid = paid or :paid, cancelled = cancelled or :cancelled,
                            total_minor = case when :paid then :total else total_minor end
                        where store_id = :store and order_id = :order""")
                        .param("store", CurrentStore.get().value())
                        .param("order", order.id().value())
                        .param("paid", progress == Progress.PAID)
                        .param("cancelled", progress == Progress.CANCELLED)
                        .param("total", order.totalPrice().amountMinor())
                        .update()
                == 1;
    }

    void add(OrderSnapshot order, Progress progress, CustomerId customer) {
        insert(order, progress, customer, null);
    }

    /**
     * Lets one transaction at a time join the account and its orders, to the end of that transaction. Whoever parks an order
     * or adopts what is parked begins with this and reads afterwards: otherwise each could miss what the other is about to
     * commit.
     */
    void hold(CustomerId account) {
        jdbc.sql("select pg_advisory_xact_lock(?, hashtext(?)) is null")
                .param(LOCK_SPACE)
                .param(account.toString())
                .query(Boolean.class)
                .single();
    }

    /** Keeps an order until the account that placed it is known. */
    void park(OrderSnapshot order, Progress progress) {
        insert(order, progress, null, new String(EventJson.write(order), StandardCharsets.UTF_8));
    }

    /** Gives the orders that wait for the account to its customer. */
    List<OrderSnapshot> adopt(CustomerId account, CustomerId customer) {
        return jdbc.sql("""
                        with parked as (
                            select order_id, parked_order from customer_orders
                            where store_id = :store and account_id = :account and customer_id is null for update)
                        update customer_orders o set customer_id = :customer, parked_order = null
                        from parked p where o.store_id = :store and o.order_id = p.order_id
                        returning p.parked_order""")
                .param("store", CurrentStore.get().value())
                .param("account", account.value())
                .param("customer", customer.value())
                .query((row, _) -> EventJson.read(
                        row.getString("parked_order").getBytes(StandardCharsets.UTF_8), OrderSnapshot.class))
                .list();
    }

    private void insert(
            OrderSnapshot order, Progress progress, @Nullable CustomerId customer, @Nullable String parked) {
        CustomerId account = order.customerId();
        UUID accountId = account == null ? null : account.value();
        jdbc.sql("""
                        insert into customer_orders (store_id, order_id, customer_id, account_id, currency, total_minor,
                            paid, cancelled, parked_order)
                        values (:store, :order, :customer, :account, :currency, :total, :paid, :cancelled, :parked::jsonb)""")
                .param("store", CurrentStore.get().value())
                .param("order", order.id().value())
                .param("customer", customer == null ? null : customer.value())
                .param("account", accountId)
                .param("currency", order.totalPrice().currency().getCurrencyCode())
                .param("total", order.totalPrice().amountMinor())
                .param("paid", progress == Progress.PAID)
                .param("cancelled", progress == Progress.CANCELLED)
                .param("parked", parked)
                .update();
    }
}
