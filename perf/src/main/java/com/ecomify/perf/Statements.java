package com.ecomify.perf;

import com.ecomify.localstack.engines.PostgresServer;
import com.ecomify.localstack.launcher.LocalPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What PostgreSQL has carried out, by its own books ({@code pg_stat_statements}): everything but the beginning and the end of
 * transactions and the setting of their store.
 *
 * @param counts by service
 * @param slowest the one with the highest bound
 */
record Statements(Map<String, Long> counts, Slowest slowest) {

    /** Statements that ran only a few times say nothing about a share of them. */
    private static final int OFTEN = 100;

    /**
     * 95 of 100 values are below the mean plus this many standard deviations, whatever their distribution: Cantelli's
     * inequality for one in twenty.
     */
    private static final double DEVIATIONS = Math.sqrt(19);

    private static final String COUNTS = """
            select d.datname, sum(s.calls) from pg_stat_statements s join pg_database d on d.oid = s.dbid
            where s.query not in ('BEGIN', 'COMMIT', 'ROLLBACK', 'BEGIN READ ONLY')
                and s.query not ilike 'select set_config(%' group by d.datname""";

    private static final String SLOWEST = """
            select mean_exec_time + ? * stddev_exec_time as bound, calls, query
            from pg_stat_statements s join pg_database d on d.oid = s.dbid
            where calls >= ? and d.datname like 'ecomify%' order by bound desc limit 1""";

    /**
     * The statement that may be slowest.
     *
     * @param bound milliseconds that its 95th percentile is below
     */
    record Slowest(double bound, long calls, String text) {

        String described() {
            return String.format(Locale.ROOT, "p95 below %.1f ms for each; highest of %,d: %s", bound, calls, text);
        }
    }

    /** Forgets what has been carried out before. */
    static void reset(LocalPlatform platform) {
        try (Connection connection = connect(platform);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count statements", e);
        }
    }

    /** What has been carried out since {@link #reset}. */
    static Statements of(LocalPlatform platform) {
        try (Connection connection = connect(platform);
                Statement statement = connection.createStatement()) {
            return new Statements(counts(platform, statement), slowest(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count statements", e);
        }
    }

    private static Map<String, Long> counts(LocalPlatform platform, Statement statement) throws SQLException {
        Map<String, String> services = new LinkedHashMap<>();
        for (String service : platform.services()) {
            if (!service.equals("gateway")) {
                services.put(platform.database(service).name(), service);
            }
        }
        Map<String, Long> counts = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(COUNTS)) {
            while (rows.next()) {
                String service = services.get(rows.getString(1));
                if (service != null) {
                    counts.put(service, rows.getLong(2));
                }
            }
        }
        return counts;
    }

    private static Slowest slowest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SLOWEST)) {
            statement.setDouble(1, DEVIATIONS);
            statement.setInt(2, OFTEN);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new Slowest(row.getDouble(1), row.getLong(2), oneLine(row.getString(3)))
                        : new Slowest(0, 0, "none");
            }
        }
    }

    /** Short enough for a table, and without what would end its cell. */
    private static String oneLine(String query) {
        String line = query.replaceAll("\\s+", " ").replace("|", "\\|").strip();
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    private static Connection connect(LocalPlatform platform) throws SQLException {
        PostgresServer server = platform.postgres();
        return DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
    }
}
