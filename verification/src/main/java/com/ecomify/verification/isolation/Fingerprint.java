package com.ecomify.verification.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All rows of one store in all databases, as one hash for each table.
 *
 * @param tables hash and number of rows by {@code service.table}
 */
record Fingerprint(Map<String, String> tables) {

    private static final int CALM_CHECKS = 20;
    private static final long BETWEEN_CHECKS = 1_500;

    static Fingerprint of(Databases databases, String store) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        for (String service : databases.services()) {
            try (Connection connection = databases.asOwner(service)) {
                Databases.bind(connection, store);
                for (String table : Databases.tenantTables(connection)) {
                    hashes.put(service + "." + table, hash(connection, table, store));
                }
            }
        }
        return new Fingerprint(hashes);
    }

    /** Waits for what is still under way, such as webhooks, so that later changes are somebody's doing. */
    static Fingerprint whenCalm(Databases databases, String store) throws SQLException, InterruptedException {
        Fingerprint last = of(databases, store);
        for (int check = 0; check < CALM_CHECKS; check++) {
            Thread.sleep(BETWEEN_CHECKS);
            Fingerprint now = of(databases, store);
            if (now.equals(last)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    /** The tables that are not what they were. */
    List<String> changesTo(Fingerprint later) {
        return tables.keySet().stream()
                .filter(table -> !Objects.equals(tables.get(table), later.tables.get(table)))
                .toList();
    }

    private static String hash(Connection connection, String table, String store) throws SQLException {
        // Payments that wait for their customer are asked about again and again, which only counts their version up.
        String query = """
                select count(*) || ' rows, ' || coalesce(md5(string_agg(row, '' order by row)), '')
                from (select md5((to_jsonb(t) - 'version' - 'updated_at')::text) as row from %s t where store_id = ?::uuid) r
                """.formatted(table);
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, store);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
