package com.ecomify.verification.books;

import com.ecomify.verification.shop.Shop;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stock: what is there is what the ledger says, and the ledger says what was sold. */
final class StockBook {

    private final Database inventory;
    private final Map<String, Sale> sales;
    private final List<String> wrong;

    StockBook(Database inventory, Map<String, Sale> sales, List<String> wrong) {
        this.inventory = inventory;
        this.sales = sales;
        this.wrong = wrong;
    }

    /** @param adjusted what merchants were told to have been added, by variant */
    void check(Shop shop, Map<String, Long> adjusted) throws SQLException {
        checkLedger();
        checkReservations();
        checkOrders();
        for (Shop.Variant variant : shop.variants()) {
            long sold = sales.values().stream()
                    .filter(Sale::isDone)
                    .mapToLong(sale -> sale.quantities().getOrDefault(variant.id(), 0L))
                    .sum();
            long expected = variant.openingStock() + adjusted.getOrDefault(variant.id(), 0L) - sold;
            long available = inventory.number(
                    "select coalesce(sum(available), 0) from inventory_items where variant_id = ?::uuid", variant.id());
            if (available != expected) {
                wrong.add("variant %s: available %d (expected: %d = opening %d, adjusted %d, sold %d)"
                        .formatted(
                                variant.id(),
                                available,
                                expected,
                                variant.openingStock(),
                                adjusted.getOrDefault(variant.id(), 0L),
                                sold));
            }
        }
    }

    private void checkLedger() throws SQLException {
        wrong.addAll(inventory.texts("""
                select 'variant ' || i.variant_id || ': available ' || i.available || ', committed ' || i.committed
                    || ' (the ledger says ' || coalesce(m.available, 0) || ' and ' || coalesce(m.committed, 0) || ')'
                from inventory_items i left join (
                    select variant_id, location_id, sum(available_delta) available, sum(committed_delta) committed
                    from stock_movements group by variant_id, location_id) m using (variant_id, location_id)
                where i.available <> coalesce(m.available, 0) or i.committed <> coalesce(m.committed, 0)"""));
        wrong.addAll(inventory.texts("""
                select 'variant ' || variant_id || ': available ' || available || ', committed ' || committed
                    || ' (expected: nothing below zero, nothing reserved)'
                from inventory_items where available < 0 or committed <> 0"""));
    }

    private void checkReservations() throws SQLException {
        Map<String, String> reservations = new HashMap<>();
        inventory.rows(
                "select order_id, status from reservations",
                row -> reservations.put(row.getString(1), row.getString(2)));
        for (Sale sale : sales.values()) {
            String reservation = reservations.getOrDefault(sale.id(), "NONE");
            boolean fits = sale.isDone()
                    ? reservation.equals("COMMITTED")
                    : reservation.equals("RELEASED") || reservation.equals("REFUSED");
            if (!fits) {
                wrong.add(sale + ": its reservation is " + reservation);
            }
        }
        reservations.keySet().stream()
                .filter(order -> !sales.containsKey(order))
                .forEach(order -> wrong.add("reservation of order " + order + ", which does not exist"));
    }

    /** Of each order and variant the ledger's lines add up to what was sold, or to nothing. */
    private void checkOrders() throws SQLException {
        Map<String, Map<String, Long>> taken = new HashMap<>();
        inventory.rows(
                """
                select order_id, variant_id, -sum(available_delta) from stock_movements
                where order_id is not null group by order_id, variant_id""",
                row -> taken.computeIfAbsent(row.getString(1), order -> new HashMap<>())
                        .put(row.getString(2), row.getLong(3)));
        for (Sale sale : sales.values()) {
            Map<String, Long> found = taken.getOrDefault(sale.id(), Map.of());
            for (Map.Entry<String, Long> line : sale.quantities().entrySet()) {
                long expected = sale.isDone() ? line.getValue() : 0;
                long got = found.getOrDefault(line.getKey(), 0L);
                if (got != expected) {
                    wrong.add("%s: took %d of variant %s (expected: %d)".formatted(sale, got, line.getKey(), expected));
                }
            }
        }
    }
}
