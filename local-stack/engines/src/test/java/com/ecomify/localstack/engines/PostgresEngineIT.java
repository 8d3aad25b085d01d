package com.ecomify.localstack.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresEngineIT {

    private static final ServiceDatabase SHOP =
            new ServiceDatabase("ecomify_shop", "ecomify_shop_owner", "own'er", "ecomify_shop_app", "a\\pp");

    @TempDir
    Path folder;

    @Test
    void keepsDataOverARestart() throws SQLException {
        try (PostgresEngine engine = start()) {
            engine.ensureDatabase(SHOP);
            asOwner(engine, "create table notes (text text)");
            asApplication(engine, "insert into notes values ('kept')");
        }

        try (PostgresEngine engine = start()) {
            engine.ensureDatabase(SHOP);

            assertThat(ask(engine, "select text from notes")).isEqualTo("kept");
            assertThat(engine.isHealthy()).isTrue();
            assertThat(engine.process().residentBytes()).isGreaterThan(5_000_000);
        }
    }

    @Test
    void givesTheApplicationRoleNoMoreThanItsRows() throws SQLException {
        try (PostgresEngine engine = start()) {
            engine.ensureDatabase(SHOP);
            asOwner(engine, "create table notes (text text)");

            assertThatThrownBy(() -> asApplication(engine, "create table mine (x int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> asApplication(engine, "drop table notes")).hasMessageContaining("must be owner");
            assertThat(ask(
                            engine,
                            "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                                    + " where rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void keepsOtherServicesRolesOutOfADatabase() {
        try (PostgresEngine engine = start()) {
            engine.ensureDatabase(SHOP);
            engine.ensureDatabase(
                    new ServiceDatabase("ecomify_other", "ecomify_other_owner", "x", "ecomify_other_app", "y"));

            assertThatThrownBy(() ->
                            DriverManager.getConnection(engine.server().url("ecomify_shop"), "ecomify_other_app", "y"))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void refusesAClusterMadeWithAnotherPassword() {
        start().close();

        assertThatThrownBy(() -> PostgresEngine.start(EngineSettings.disposable(folder), "another"))
                .isInstanceOf(EngineFailedException.class)
                .hasMessageContaining("does not know the password");
    }

    private PostgresEngine start() {
        return PostgresEngine.start(EngineSettings.disposable(folder), "secret");
    }

    private static void asOwner(PostgresEngine engine, String sql) throws SQLException {
        execute(engine, SHOP.ownerUser(), SHOP.ownerPassword(), sql);
    }

    private static void asApplication(PostgresEngine engine, String sql) throws SQLException {
        execute(engine, SHOP.appUser(), SHOP.appPassword(), sql);
    }

    private static void execute(PostgresEngine engine, String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(engine.server().url(SHOP.name()), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(PostgresEngine engine, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        engine.server().url(SHOP.name()), SHOP.appUser(), SHOP.appPassword());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
