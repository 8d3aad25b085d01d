package com.ecomify.common.testing;

import com.ecomify.localstack.engines.PostgresServer;
import com.ecomify.localstack.engines.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Real engines for integration tests, each started when it is first asked for and then shared by all tests of the JVM:
 * those that environment variables name, else containers where a Docker engine answers, else processes of our own.
 *
 * <p>The variables are {@code ECOMIFY_TEST_POSTGRES_URL} (with {@code _USER} and {@code _PASSWORD} of an administrator),
 * {@code ECOMIFY_TEST_KAFKA_BOOTSTRAP}, {@code ECOMIFY_TEST_REDIS_URL} and {@code ECOMIFY_TEST_ELASTICSEARCH_URL}.
 */
public final class TestEngines {

    private static final Shared<PostgresServer> POSTGRES = new Shared<>(EngineSource::postgres);
    private static final Shared<String> KAFKA = new Shared<>(EngineSource::kafkaBootstrap);
    private static final Shared<String> REDIS = new Shared<>(EngineSource::redisUrl);
    private static final Shared<String> ELASTICSEARCH = new Shared<>(EngineSource::elasticsearchUrl);
    private static final Shared<Mail> MAIL =
            new Shared<>(source -> EmbeddedEngines.instance().mail());

    private TestEngines() {}

    /** A new, empty database with an owner and an application role, as the service has them in production. */
    public static Database database(String service) {
        PostgresServer server = POSTGRES.get();
        String unique = UUID.randomUUID().toString().substring(0, 8);
        String name = "ecomify_%s_%s".formatted(service.toLowerCase(Locale.ROOT).replace('-', '_'), unique);
        var database = new ServiceDatabase(name, name + "_owner", "owner-" + unique, name + "_app", "app-" + unique);
        server.ensureDatabase(database);
        return Database.of(server, database);
    }

    /** The bootstrap address of the shared Kafka broker. */
    public static String kafkaBootstrap() {
        return KAFKA.get();
    }

    /** A Kafka broker of the caller's own, that can be stopped and started again; always a process of ours. */
    public static StoppableKafka stoppableKafka() {
        return EmbeddedEngines.instance().stoppableKafka();
    }

    /** The URL of the shared Redis server. */
    public static String redisUrl() {
        return REDIS.get();
    }

    /** The URL of the shared Elasticsearch node. */
    public static String elasticsearchUrl() {
        return ELASTICSEARCH.get();
    }

    /** The shared mail catcher. */
    public static Mail mail() {
        return MAIL.get();
    }

    /**
     * A service's database on the test server.
     *
     * @param url the JDBC URL
     * @param ownerUser the role that owns the schema
     * @param ownerPassword its password
     * @param appUser the role that the service works as
     * @param appPassword its password
     * @param adminUrl the JDBC URL of the server's maintenance database
     * @param adminUser the server's administrator
     * @param adminPassword the administrator's password
     */
    public record Database(
            String url,
            String ownerUser,
            String ownerPassword,
            String appUser,
            String appPassword,
            String adminUrl,
            String adminUser,
            String adminPassword) {

        /**
         * Fills tables with many rows, past the policies and foreign keys, and tells the planner of them.
         *
         * @param statements run as the administrator, one after the other
         */
        public void fill(String... statements) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, adminUser, adminPassword);
                    Statement statement = connection.createStatement()) {
                statement.execute("set synchronous_commit = off; set session_replication_role = replica;"
                        + " set maintenance_work_mem = '256MB'");
                for (String each : statements) {
                    statement.execute(each);
                }
                statement.execute("analyze");
            }
        }

        /** The same of one table, the indexes of which are made anew afterwards: for a million rows. */
        public void fillTable(String table, String insert) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, adminUser, adminPassword);
                    Statement statement = connection.createStatement()) {
                List<String> indexes = new ArrayList<>();
                try (ResultSet found = statement.executeQuery(
                        "select indexrelid::regclass, pg_get_indexdef(indexrelid) from pg_index where indrelid = '"
                                + table + "'::regclass and not indisunique")) {
                    while (found.next()) {
                        indexes.add("drop index " + found.getString(1));
                        indexes.add(found.getString(2));
                    }
                }
                for (int i = 0; i < indexes.size(); i += 2) {
                    statement.execute(indexes.get(i));
                }
                fill(insert);
                statement.execute("set maintenance_work_mem = '256MB'");
                for (int i = 1; i < indexes.size(); i += 2) {
                    statement.execute(indexes.get(i));
                }
                statement.execute("analyze " + table);
            }
        }

        private static Database of(PostgresServer server, ServiceDatabase database) {
            return new Database(
                    server.url(database.name()),
                    database.ownerUser(),
                    database.ownerPassword(),
                    database.appUser(),
                    database.appPassword(),
                    server.url("postgres"),
                    server.user(),
                    server.password());
        }
    }

    /**
     * The mail catcher.
     *
     * @param host the SMTP host
     * @param port the SMTP port
     * @param apiUrl the base URL of its HTTP API: {@code GET /api/user/{address}/messages/} lists what an address got
     */
    public record Mail(String host, int port, String apiUrl) {}
}
