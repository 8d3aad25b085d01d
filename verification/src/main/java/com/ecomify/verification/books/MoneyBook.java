package com.ecomify.verification.books;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Money: what the provider's own books say of each order, and what payment-service has written down. The sandbox provider
 * plays the outside world: its charges are what a customer's bank would have done.
 */
final class MoneyBook {

    private final Database payments;
    private final Map<String, Sale> sales;
    private final List<String> wrong;

    MoneyBook(Database payments, Map<String, Sale> sales, List<String> wrong) {
        this.payments = payments;
        this.sales = sales;
        this.wrong = wrong;
    }

    private record Charge(String id, String standing, long captured) {}

    void check() throws SQLException {
        Map<String, List<Charge>> charges = new HashMap<>();
        payments.rows(
                "select payment_id, id, standing, captured_minor from sandbox_charges",
                row -> charges.computeIfAbsent(row.getString(1), payment -> new ArrayList<>())
                        .add(new Charge(row.getString(2), row.getString(3), row.getLong(4))));
        Map<String, String> statuses = new HashMap<>();
        payments.rows("select id, status from payments", row -> statuses.put(row.getString(1), row.getString(2)));
        for (Sale sale : sales.values()) {
            List<Charge> atProvider = charges.getOrDefault(sale.payment(), List.of());
            String status = statuses.getOrDefault(sale.payment(), "NONE");
            if (sale.isDone()) {
                checkCharged(sale, atProvider, status);
            } else {
                checkGivenBack(sale, atProvider, status);
            }
        }
        var known = sales.values().stream().map(Sale::payment).toList();
        charges.keySet().stream()
                .filter(payment -> !known.contains(payment))
                .forEach(payment -> wrong.add("charge of payment " + payment + ", which is no order's"));
        checkTransactions();
        checkLedger();
    }

    private void checkCharged(Sale sale, List<Charge> charges, String status) {
        long captured = charges.stream()
                .filter(charge -> charge.standing().equals("CAPTURED"))
                .mapToLong(Charge::captured)
                .sum();
        if (charges.size() != 1 || captured != sale.total() || !status.equals("CAPTURED")) {
            wrong.add("%s: charged %s, payment %s (expected: one charge of %d)"
                    .formatted(sale, charges, status, sale.total()));
        }
    }

    private void checkGivenBack(Sale sale, List<Charge> charges, String status) {
        boolean held = charges.stream()
                .anyMatch(charge -> !charge.standing().equals("VOIDED")
                        && !charge.standing().equals("REFUNDED")
                        && !charge.standing().equals("DECLINED"));
        boolean fits = status.matches("NONE|VOIDED|REFUNDED|DECLINED");
        if (held || charges.size() > 1 || !fits) {
            wrong.add("%s: charged %s, payment %s (expected: nothing held)".formatted(sale, charges, status));
        }
    }

    /** What was written down agrees with the payment's end, and nothing is open. */
    private void checkTransactions() throws SQLException {
        wrong.addAll(payments.texts(
                "select 'transaction ' || type || ' of payment ' || payment_id || ' is PENDING' from transactions"
                        + " where status = 'PENDING'"));
        wrong.addAll(payments.texts("""
                select 'payment ' || p.id || ' is ' || p.status || ' with ' || count(t.*) filter (where t.type = 'AUTHORIZATION')
                    || ' authorizations, ' || count(t.*) filter (where t.type = 'CAPTURE') || ' captures, '
                    || count(t.*) filter (where t.type = 'REFUND') || ' refunds that succeeded'
                from payments p left join transactions t
                    on t.store_id = p.store_id and t.payment_id = p.id and t.status = 'SUCCESS'
                group by p.id, p.status
                having count(t.*) filter (where t.type = 'CAPTURE') <> (p.status in ('CAPTURED', 'REFUNDED'))::int
                    or count(t.*) filter (where t.type = 'REFUND') <> (p.status = 'REFUNDED')::int
                    or count(t.*) filter (where t.type = 'AUTHORIZATION') > 1
                    or (p.status in ('CAPTURED', 'REFUNDED')
                        and count(t.*) filter (where t.type = 'AUTHORIZATION') <> 1)"""));
    }

    /** The ledger balances, and what the provider has of the store is what its orders that stand have cost. */
    private void checkLedger() throws SQLException {
        Map<String, Long> clearing = new HashMap<>();
        payments.rows(
                "select payment_id, sum(amount_minor) from ledger_entries where account = 'PROVIDER_CLEARING' group by payment_id",
                row -> clearing.put(row.getString(1), row.getLong(2)));
        for (Sale sale : sales.values()) {
            long balance = clearing.getOrDefault(sale.payment(), 0L);
            long expected = sale.isDone() ? sale.total() : 0;
            if (balance != expected) {
                wrong.add("%s: the ledger has %d at the provider (expected %d)".formatted(sale, balance, expected));
            }
        }
        wrong.addAll(
                payments.texts(
                        "select 'the ledger is ' || sum(amount_minor) || ' out of balance' from ledger_entries having sum(amount_minor) <> 0"));
        wrong.addAll(payments.texts("""
                select 'transaction ' || t.type || ' of payment ' || t.payment_id || ' over ' || t.amount_minor
                    || ' is posted with ' || coalesce(l.amount_minor::text, 'nothing')
                from transactions t left join ledger_postings l on l.store_id = t.store_id and l.transaction_id = t.id
                where t.status = 'SUCCESS' and t.type in ('CAPTURE', 'REFUND')
                    and l.amount_minor is distinct from t.amount_minor"""));
    }
}
