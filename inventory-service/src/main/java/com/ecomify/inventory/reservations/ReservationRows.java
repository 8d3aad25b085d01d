package com.ecomify.inventory.reservations;

import com.ecomify.common.contract.inventory.StockRefused;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.transactions.LastWrites;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of reservations. The first command of an order makes its row; every later one locks it. */
@Component
class ReservationRows {

    private final JdbcClient jdbc;
    private final LastWrites writes;
    private final Clock clock;

    ReservationRows(JdbcClient jdbc, LastWrites writes, Clock clock) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.clock = clock;
    }

    /** Makes the row; false if the order has one already. A second try at the same time waits for the first. */
    boolean open(OrderId order, ReservationStatus status, @Nullable Instant expiresAt) {
        return jdbc.sql("""
                insert into reservations (store_id, order_id, status, expires_at, created_at, updated_at)
                values (:store, :order, :status, :expiresAt, :now, :now) on conflict do nothing""")
                        .param("store", CurrentStore.get().value())
                        .param("order", order.value())
                        .param("status", status.name())
                        .param("expiresAt", time(expiresAt))
                        .param("now", time(clock.instant()))
                        .update()
                == 1;
    }

    /**
     * Locks the order's row; empty if there was none, and then there is one now that is released, so that a reservation that
     * comes too late holds nothing.
     */
    Optional<Reservation> lockOrOpen(OrderId order) {
        Optional<Reservation> found = lock(order);
        return found.isPresent() || open(order, ReservationStatus.RELEASED, null) ? found : lock(order);
    }

    Optional<Reservation> lock(OrderId order) {
        return jdbc.sql("""
                select order_id, status, expires_at, is_expired, shortages, answers from reservations
                where store_id = :store and order_id = :order for update""")
                .param("store", CurrentStore.get().value())
                .param("order", order.value())
                .query(ReservationRows::read)
                .optional();
    }

    /**
     * Written in the transaction's last statement, with the answer.
     *
     * @param reservation locked by this transaction
     */
    void save(Reservation reservation) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("store", CurrentStore.get().value());
        params.put("order", reservation.order().value());
        params.put("status", reservation.status().name());
        params.put("expired", reservation.expired());
        params.put("answers", reservation.answers());
        params.put("now", time(clock.instant()));
        writes.part(Saved.class, Saved::new).rows.put(reservation.order(), new LastWrites.Write("""
                update reservations set status = :status, is_expired = :expired, answers = :answers, updated_at = :now
                where store_id = :store and order_id = :order""", params));
    }

    void refuse(OrderId order, List<StockRefused.Shortage> shortages) {
        int saved = jdbc.sql("""
                update reservations set status = 'REFUSED', expires_at = null, shortages = cast(:shortages as jsonb)
                where store_id = :store and order_id = :order and status = 'RESERVED'""")
                .param("store", CurrentStore.get().value())
                .param("order", order.value())
                .param("shortages", new String(EventJson.write(shortages), StandardCharsets.UTF_8))
                .update();
        if (saved != 1) {
            throw new IllegalStateException(saved + " reservations saved (expected: 1)");
        }
    }

    private static Reservation read(ResultSet row, int number) throws SQLException {
        OffsetDateTime expiresAt = row.getObject("expires_at", OffsetDateTime.class);
        return new Reservation(
                new OrderId(row.getObject("order_id", UUID.class)),
                ReservationStatus.valueOf(row.getString("status")),
                expiresAt == null ? null : expiresAt.toInstant(),
                row.getBoolean("is_expired"),
                List.of(EventJson.read(
                        row.getString("shortages").getBytes(StandardCharsets.UTF_8), StockRefused.Shortage[].class)),
                row.getLong("answers"));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static final class Saved implements LastWrites.Part {

        private final Map<OrderId, LastWrites.Write> rows = new LinkedHashMap<>();

        @Override
        public List<LastWrites.Write> writes() {
            return List.copyOf(rows.values());
        }
    }
}
