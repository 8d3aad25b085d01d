package com.ecomify.common.testing;

import com.ecomify.common.ids.StoreId;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Explains the statements that the code really sends, with their parameters, as the role and in the store that it sends them
 * in, and finds those that read far more rows than they need. Worth something only on a database with many rows.
 */
public final class QueryPlans {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern HAS_PLAN = Pattern.compile("(?i)^\\s*(select|insert|update|delete|with)\\b");
    private static final Pattern WRITES =
            Pattern.compile("(?is)\\b(insert\\s+into|update\\s+\\w+\\s+(\\w+\\s+)?set|delete\\s+from)\\b");

    private final SentStatements sql;
    private final Supplier<TestEngines.Database> databases;

    QueryPlans(SentStatements sql, Supplier<TestEngines.Database> databases) {
        this.sql = sql;
        this.databases = databases;
    }

    /**
     * What is wrong with the statements that {@code work} causes, as sentences: a step of a plan that reads more than
     * {@code rows}. Statements that read are run once more and their rows counted. Of those that write, which cannot be run
     * twice, it is found when they go through a table of more rows from end to end.
     *
     * @param store in which they are explained
     * @throws AssertionError if {@code work} causes no statement
     */
    public List<String> faults(StoreId store, long rows, Runnable work) {
        return faults(store.toString(), "", rows, sql.by(work));
    }

    /** The same of the statements that background workers send within {@code time} in a system scope. */
    public List<String> faultsOfWorkers(String scope, long rows, Duration time) throws InterruptedException {
        Map<String, SentStatements.Sent> different = new LinkedHashMap<>();
        sql.within(time).forEach(each -> different.put(each.sql(), each));
        return faults("", scope, rows, different.values());
    }

    private List<String> faults(String store, String scope, long rows, Collection<SentStatements.Sent> statements) {
        if (statements.isEmpty()) {
            throw new AssertionError("no statement was sent");
        }
        List<String> faults = new ArrayList<>();
        TestEngines.Database database = databases.get();
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.appUser(), database.appPassword())) {
            connection.setAutoCommit(false);
            for (SentStatements.Sent each : statements) {
                if (!HAS_PLAN.matcher(each.sql()).find()) {
                    continue;
                }
                bind(connection, store, scope);
                JsonNode plan = explain(connection, each);
                read(plan, each.sql(), rows, faults);
                scans(connection, plan, each.sql(), rows, faults);
                connection.rollback();
            }
        } catch (SQLException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return faults;
    }

    private static void bind(Connection connection, String store, String scope) throws SQLException {
        try (PreparedStatement bind = connection.prepareStatement(
                "select set_config('app.current_store_id', ?, true), set_config('app.system_scope', ?, true)")) {
            bind.setString(1, store);
            bind.setString(2, scope);
            bind.execute();
        }
    }

    private static JsonNode explain(Connection connection, SentStatements.Sent sent)
            throws SQLException, ReflectiveOperationException {
        try (PreparedStatement statement = connection.prepareStatement(
                (writes(sent.sql()) ? "explain (format json) " : "explain (analyze, timing off, format json) ")
                        + sent.sql())) {
            for (ParameterSetOperation parameter : sent.parameters()) {
                try {
                    parameter.getMethod().invoke(statement, parameter.getArgs());
                } catch (InvocationTargetException e) {
                    throw new SQLException(sent.sql(), e);
                }
            }
            try (ResultSet plan = statement.executeQuery()) {
                plan.next();
                return JSON.readTree(plan.getString(1)).at("/0/Plan");
            }
        }
    }

    private static void read(JsonNode step, String sql, long rows, List<String> faults) {
        double read = step.at("/Actual Rows").asDouble(0)
                + step.at("/Rows Removed by Filter").asDouble(0)
                + step.at("/Rows Removed by Index Recheck").asDouble(0);
        double all = read * step.at("/Actual Loops").asDouble(1);
        if (all > rows && step.has("Relation Name")) {
            faults.add("%s on %s reads %.0f rows: %s"
                    .formatted(
                            step.at("/Node Type").asString(),
                            step.at("/Relation Name").asString(),
                            all,
                            sql));
        }
        step.at("/Plans").forEach(each -> read(each, sql, rows, faults));
    }

    private static void scans(Connection connection, JsonNode step, String sql, long rows, List<String> faults)
            throws SQLException {
        if (step.at("/Node Type").asString("").equals("Seq Scan")) {
            String table = step.at("/Relation Name").asString();
            try (PreparedStatement statement =
                    connection.prepareStatement("select reltuples from pg_class where oid = ?::regclass")) {
                statement.setString(1, table);
                try (ResultSet size = statement.executeQuery()) {
                    size.next();
                    if (size.getLong(1) > rows) {
                        faults.add("goes through all %d rows of %s: %s".formatted(size.getLong(1), table, sql));
                    }
                }
            }
        }
        for (JsonNode each : step.at("/Plans")) {
            scans(connection, each, sql, rows, faults);
        }
    }

    private static boolean writes(String sql) {
        return WRITES.matcher(sql).find();
    }
}
