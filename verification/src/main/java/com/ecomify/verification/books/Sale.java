package com.ecomify.verification.books;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An order and its checkout, as order-service has them.
 *
 * @param keyHash the hash of the client's Idempotency-Key
 * @param placed whether it ever stood: has a number
 * @param cart empty if it has none
 * @param quantities by variant
 */
record Sale(
        String id,
        String keyHash,
        String status,
        String financialStatus,
        long total,
        boolean placed,
        String step,
        String payment,
        String cart,
        Map<String, Long> quantities) {

    /** Every order of the store, by id. */
    static Map<String, Sale> all(Database orders) throws SQLException {
        Map<String, Sale> sales = new LinkedHashMap<>();
        orders.rows(
                """
                select o.id, p.key_hash, o.order_status, o.financial_status, o.total_minor, o.order_number is not null,
                    p.step, p.payment_id, p.cart_id
                from orders o left join checkout_processes p on p.store_id = o.store_id and p.id = o.id""",
                row -> sales.put(
                        row.getString(1),
                        new Sale(
                                row.getString(1),
                                Database.text(row, 2),
                                row.getString(3),
                                row.getString(4),
                                row.getLong(5),
                                row.getBoolean(6),
                                Database.text(row, 7),
                                Database.text(row, 8),
                                Database.text(row, 9),
                                new LinkedHashMap<>())));
        orders.rows("select order_id, variant_id, quantity from order_line_items", row -> {
            Sale sale = sales.get(row.getString(1));
            return sale == null ? 0 : sale.quantities().merge(row.getString(2), row.getLong(3), Long::sum);
        });
        return sales;
    }

    /** It stands, is paid, and nothing of it is open. */
    boolean isDone() {
        return placed
                && !status.equals("CANCELLED")
                && !status.equals("PENDING")
                && financialStatus.equals("PAID")
                && step.equals("COMPLETED");
    }

    /** It has come to nothing, and nothing of it is open. */
    boolean isUndone() {
        boolean givenBack = financialStatus.equals("VOIDED") || financialStatus.equals("REFUNDED");
        return status.equals("CANCELLED") && givenBack && step.equals(placed ? "REVERSED" : "FAILED");
    }

    @Override
    public String toString() {
        return "order %s (%s, %s, %s, %s)"
                .formatted(id, status, financialStatus, step, placed ? "placed" : "not placed");
    }
}
