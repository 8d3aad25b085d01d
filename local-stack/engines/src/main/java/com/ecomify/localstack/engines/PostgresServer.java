package com.ecomify.localstack.engines;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.core.Utils;

/**
 * A PostgreSQL server as its administrator sees it, ours or somebody else's.
 *
 * @param address {@code jdbc:postgresql://host:port}, without a database
 * @param user a role that may create databases and roles
 * @param password that role's password
 */
public record PostgresServer(String address, String user, String password) {

    private static final String WRONG_PASSWORD = "28P01";
    private static final String MAINTENANCE_DATABASE = "postgres";

    /** The JDBC URL of a database on this server. */
    public String url(String database) {
        return address + "/" + database;
    }

    /** Whether the administrator can log in and run a query. */
    public boolean answers() {
        try (Connection connection = connect(MAINTENANCE_DATABASE);
                Statement statement = connection.createStatement();
                ResultSet one = statement.executeQuery("select 1")) {
            return one.next();
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new EngineFailedException(address + " does not know the password of " + user, e);
            }
            return false;
        }
    }

    /** Makes the database and its roles, or brings their passwords and rights up to date. */
    public void ensureDatabase(ServiceDatabase database) {
        try {
            try (Connection connection = connect(MAINTENANCE_DATABASE)) {
                ensureRole(connection, database.ownerUser(), database.ownerPassword());
                ensureRole(connection, database.appUser(), database.appPassword());
                // A database's owner must be a role that its creator is a member of, unless that is a superuser.
                execute(connection, "grant " + name(database.ownerUser()) + " to current_user");
                if (!exists(connection, "select from pg_database where datname = ?", database.name())) {
                    execute(
                            connection,
                            "create database " + name(database.name()) + " owner " + name(database.ownerUser()));
                }
                execute(connection, "revoke all on database " + name(database.name()) + " from public");
                execute(
                        connection,
                        "grant connect on database " + name(database.name()) + " to " + name(database.appUser()));
            }
            grantToApplication(database);
        } catch (SQLException e) {
            throw new EngineFailedException("Cannot prepare " + database + " at " + address + ": " + e.getMessage(), e);
        }
    }

    /** Removes a database that {@link #ensureDatabase} made, whoever is connected to it, and its roles. */
    public void dropDatabase(ServiceDatabase database) {
        try (Connection connection = connect(MAINTENANCE_DATABASE)) {
            execute(connection, "drop database if exists " + name(database.name()) + " with (force)");
            execute(connection, "drop role if exists " + name(database.appUser()));
            execute(connection, "drop role if exists " + name(database.ownerUser()));
        } catch (SQLException e) {
            throw new EngineFailedException("Cannot drop " + database + " at " + address + ": " + e.getMessage(), e);
        }
    }

    private void grantToApplication(ServiceDatabase database) throws SQLException {
        String app = name(database.appUser());
        List<String> grants = List.of(
                "grant usage on schema public to " + app,
                "alter default privileges grant select, insert, update, delete on tables to " + app,
                "alter default privileges grant usage on sequences to " + app);
        try (Connection connection =
                DriverManager.getConnection(url(database.name()), database.ownerUser(), database.ownerPassword())) {
            for (String grant : grants) {
                execute(connection, grant);
            }
        }
    }

    private static void ensureRole(Connection connection, String role, String password) throws SQLException {
        boolean known = exists(connection, "select from pg_roles where rolname = ?", role);
        var literal = new StringBuilder();
        Utils.escapeLiteral(literal, password, true);
        execute(
                connection,
                (known ? "alter" : "create") + " role " + name(role)
                        + " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + literal + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(String identifier) throws SQLException {
        return Utils.escapeIdentifier(null, identifier).toString();
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "PostgresServer[" + address + ", " + user + "]";
    }
}
