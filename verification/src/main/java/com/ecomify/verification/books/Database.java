package com.ecomify.verification.books;

import com.ecomify.localstack.engines.ServiceDatabase;
import com.ecomify.localstack.launcher.LocalPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One service's database as its owner sees it, in the scope of one store: row-level security holds for the owner too. */
public final class Database implements AutoCloseable {

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /**
     * Connects.
     *
     * @param store whose rows to see; those of the outbox are seen of all stores
     */
    public static Database of(LocalPlatform platform, String service, String store) throws SQLException {
        ServiceDatabase database = platform.database(service);
        Connection connection = DriverManager.getConnection(
                platform.jdbcUrl(service) + "?connectTimeout=3&socketTimeout=20&loginTimeout=5",
                database.ownerUser(),
                database.ownerPassword());
        var opened = new Database(connection);
        opened.enter(store);
        return opened;
    }

    /** A row, read by the numbers of its columns. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Continues in the scope of another store. */
    public void enter(String store) throws SQLException {
        rows(
                "select set_config('app.current_store_id', ?, false), set_config('app.system_scope', 'outbox', false)",
                row -> 0,
                store);
    }

    /** All rows of a query. */
    public <T> List<T> rows(String sql, Reader<T> reader, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(reader.read(found));
                }
                return rows;
            }
        }
    }

    /** The texts of a query's first column. */
    public List<String> texts(String sql, Object... parameters) throws SQLException {
        return rows(sql, row -> text(row, 1), parameters);
    }

    /** The number that a query has for its only row. */
    public long number(String sql, Object... parameters) throws SQLException {
        return rows(sql, row -> row.getLong(1), parameters).getFirst();
    }

    /** A column's text; empty for null. */
    public static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
