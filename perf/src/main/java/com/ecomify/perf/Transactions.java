package com.ecomify.perf;

import com.ecomify.localstack.engines.ServiceDatabase;
import com.ecomify.localstack.launcher.LocalPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Database transactions of each service so far, from {@code pg_stat_database}. Each is at least one statement, begun and
 * ended; statements of single operations are counted by the services' own tests.
 */
record Transactions(Map<String, Long> counts) {

    private static final String SQL =
            "select xact_commit + xact_rollback from pg_stat_database where datname = current_database()";

    static Transactions of(LocalPlatform platform) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String service : platform.services()) {
            if (!service.equals("gateway")) {
                counts.put(service, count(platform, service));
            }
        }
        return new Transactions(counts);
    }

    Transactions since(Transactions earlier) {
        Map<String, Long> done = new LinkedHashMap<>();
        counts.forEach((service, now) -> done.put(service, now - earlier.counts.getOrDefault(service, 0L)));
        return new Transactions(done);
    }

    private static long count(LocalPlatform platform, String service) {
        ServiceDatabase database = platform.database(service);
        try (Connection connection = DriverManager.getConnection(
                        platform.jdbcUrl(service), database.appUser(), database.appPassword());
                PreparedStatement statement = connection.prepareStatement(SQL);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask the database of " + service, e);
        }
    }
}
