package com.ecomify.inventory;

import com.ecomify.common.testing.TestEngines;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks the database, over all stores, whether the books balance. */
public final class LedgerProof {

    /** Every bucket equals the sum of its deltas; what is committed equals what open reservations took. */
    private static final String FAULTS = """
            select 'item ' || i.variant_id || ' is ' || i.available || '/' || i.committed || '/' || i.incoming
                || ', its ledger says ' || m.available || '/' || m.committed || '/' || m.incoming as fault
            from inventory_items i, lateral (
                select coalesce(sum(available_delta), 0) as available, coalesce(sum(committed_delta), 0) as committed,
                    coalesce(sum(incoming_delta), 0) as incoming
                from stock_movements m
                where m.store_id = i.store_id and m.variant_id = i.variant_id and m.location_id = i.location_id) m
            where (i.available, i.committed, i.incoming) is distinct from (m.available, m.committed, m.incoming)
            union all
            select 'variant ' || i.variant_id || ' has ' || sum(i.committed) || ' committed, open reservations hold '
                || coalesce(max(h.held), 0)
            from inventory_items i left join lateral (
                select sum(m.committed_delta) as held from stock_movements m
                join reservations r on r.store_id = m.store_id and r.order_id = m.order_id
                where m.store_id = i.store_id and m.variant_id = i.variant_id and m.kind = 'RESERVE'
                  and r.status = 'RESERVED') h on true
            group by i.store_id, i.variant_id having sum(i.committed) <> coalesce(max(h.held), 0)""";

    private LedgerProof() {}

    /** Every fault as a sentence; empty if the books balance. */
    public static List<String> faults(TestEngines.Database database) {
        List<String> faults = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.adminUser(), database.adminPassword());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(FAULTS)) {
            while (rows.next()) {
                faults.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return faults;
    }
}
