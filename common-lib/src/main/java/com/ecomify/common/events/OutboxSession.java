package com.ecomify.common.events;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One database session of the relay. It holds an advisory lock per shard that it relays; the locks live and die with the
 * session, so a killed relay frees its shards at once.
 */
final class OutboxSession implements AutoCloseable {

    /** The first key of our two-key advisory locks; any constant that nothing else uses. */
    private static final int LOCK_SPACE = 0x0B0E;

    private static final String APPLICATION_NAME = "ecomify-outbox";

    private final Connection connection;
    private final Set<Integer> held = new TreeSet<>();

    private OutboxSession(Connection connection) {
        this.connection = connection;
    }

    static OutboxSession open(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        OutboxSession session = new OutboxSession(connection);
        connection.setAutoCommit(true);
        // A delete that a crash of the database undoes sends its rows once more: not worth a wait for the disk.
        session.execute("select set_config('app.system_scope', 'outbox', false), set_config('application_name', '"
                + APPLICATION_NAME + "', false), set_config('synchronous_commit', 'off', false)");
        return session;
    }

    /** How many relays, this one included, are connected to this database. */
    int relays() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from pg_stat_activity where datname = current_database() and application_name = ?");
                ResultSet rows = bind(statement, APPLICATION_NAME).executeQuery()) {
            rows.next();
            return Math.max(1, rows.getInt(1));
        }
    }

    /** Takes free shards up to a fair share of all, and gives back what exceeds it. */
    void balance(int relays) throws SQLException {
        int fairShare = Math.ceilDiv(OutboxShards.COUNT, relays);
        for (int shard : List.copyOf(held)) {
            if (held.size() > fairShare) {
                execute("select pg_advisory_unlock(%d, %d)".formatted(LOCK_SPACE, shard));
                held.remove(shard);
            }
        }
        for (int shard = 0; shard < OutboxShards.COUNT && held.size() < fairShare; shard++) {
            if (!held.contains(shard) && tryLock(shard)) {
                held.add(shard);
            }
        }
    }

    /**
     * Deletes what has been sent and reads what comes next, in one statement: between the two lies a round trip that each
     * event would pay for.
     *
     * @param sent empty for none
     */
    List<OutboxRow> next(List<OutboxRow> sent, int limit) throws SQLException {
        if (held.isEmpty() && sent.isEmpty()) {
            return List.of();
        }
        // The reading part sees the rows that the deleting part deletes.
        try (PreparedStatement statement = connection.prepareStatement("""
                with sent as (delete from outbox where position = any(?))
                select position, id, aggregatetype, aggregateid, type, payload, store_id, sequence, occurred_at, traceparent
                from outbox where shard = any(?) and position <> all(?) order by position limit ?""")) {
            Array positions = connection.createArrayOf(
                    "bigint", sent.stream().map(OutboxRow::position).toArray());
            statement.setArray(1, positions);
            statement.setArray(2, connection.createArrayOf("smallint", held.toArray()));
            statement.setArray(3, positions);
            statement.setInt(4, limit);
            List<OutboxRow> batch = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    batch.add(row(rows));
                }
            }
            return batch;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private boolean tryLock(int shard) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, LOCK_SPACE);
            statement.setInt(2, shard);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    private static OutboxRow row(ResultSet rows) throws SQLException {
        return new OutboxRow(
                rows.getLong("position"),
                rows.getString("id"),
                rows.getString("aggregatetype"),
                rows.getString("aggregateid"),
                rows.getString("type"),
                rows.getBytes("payload"),
                rows.getString("store_id"),
                rows.getLong("sequence"),
                instant(rows.getObject("occurred_at", OffsetDateTime.class)),
                rows.getString("traceparent"));
    }

    private static Instant instant(@Nullable OffsetDateTime time) {
        if (time == null) {
            throw new IllegalStateException("occurred_at is null");
        }
        return time.toInstant();
    }

    private static PreparedStatement bind(PreparedStatement statement, String value) throws SQLException {
        statement.setString(1, value);
        return statement;
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
