package com.ecomify.verification.books;

import com.ecomify.verification.shop.Receiver;
import com.ecomify.verification.shop.Shop;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What others have heard of the orders: figures, customers' profiles, mails, and the webhooks of the merchant. */
final class EchoBook {

    private final Map<String, Sale> sales;
    private final List<String> wrong;

    EchoBook(Map<String, Sale> sales, List<String> wrong) {
        this.sales = sales;
        this.wrong = wrong;
    }

    /** Of analytics-service and of store-service: the orders that count, to the cent. */
    void checkFigures(Database database, String table) throws SQLException {
        Map<String, Long> counted = new HashMap<>();
        database.rows(
                "select order_id, total_minor from " + table + " where paid and not cancelled",
                row -> counted.put(row.getString(1), row.getLong(2)));
        for (Sale sale : sales.values()) {
            Long amount = counted.remove(sale.id());
            if (sale.isDone() ? amount == null || amount != sale.total() : amount != null) {
                wrong.add("%s: %s counts %s (its total: %d)".formatted(sale, table, amount, sale.total()));
            }
        }
        counted.keySet().forEach(order -> wrong.add(table + " counts order " + order + ", which does not exist"));
    }

    /** The sums of days, which merchants read, against the orders that stand. */
    void checkRollUp(Database analytics) throws SQLException {
        long orders = sales.values().stream().filter(Sale::isDone).count();
        long revenue = sales.values().stream()
                .filter(Sale::isDone)
                .mapToLong(Sale::total)
                .sum();
        long countedOrders = analytics.number("select coalesce(sum(orders), 0) from daily_sales");
        long countedRevenue = analytics.number("select coalesce(sum(revenue_minor), 0) from daily_sales");
        if (countedOrders != orders || countedRevenue != revenue) {
            wrong.add("daily_sales sums %d orders, %d (expected: %d, %d)"
                    .formatted(countedOrders, countedRevenue, orders, revenue));
        }
    }

    void checkMails(Database plugin) throws SQLException {
        List<String> sent = plugin.texts("select order_id from notifications where status = 'SENT'");
        for (Sale sale : sales.values()) {
            long mails = sent.stream().filter(sale.id()::equals).count();
            if (mails != (sale.placed() ? 1 : 0)) {
                wrong.add(sale + ": " + mails + " confirmations sent");
            }
        }
    }

    void checkWebhooks(Shop shop, Receiver receiver) {
        for (Sale sale : sales.values()) {
            boolean cancelled = sale.placed() && sale.status().equals("CANCELLED");
            int paid = receiver.received(shop, "orders/paid", sale.id());
            expect(sale, "orders/create", receiver.received(shop, "orders/create", sale.id()), sale.placed() ? 1 : 0);
            expect(sale, "orders/cancelled", receiver.received(shop, "orders/cancelled", sale.id()), cancelled ? 1 : 0);
            // One that was cancelled may have been paid before, or not.
            if (!cancelled || paid > 1) {
                expect(sale, "orders/paid", paid, sale.isDone() ? 1 : 0);
            }
        }
    }

    private void expect(Sale sale, String topic, int got, int expected) {
        if (got != expected) {
            wrong.add("%s: %d webhooks %s arrived (expected: %d)".formatted(sale, got, topic, expected));
        }
    }
}
