package com.ecomify.plugin.notifications;

import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of notifications, each with its deadline: what is there is sent, what is sent is never sent again. */
@Component
class NotificationRows {

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final NotificationProperties properties;
    private final Clock clock;

    NotificationRows(JdbcClient jdbc, Deadlines deadlines, NotificationProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.properties = properties;
        this.clock = clock;
    }

    /** Once per order, however often it is asked for. */
    @Transactional(propagation = Propagation.MANDATORY)
    void queueOrderConfirmation(OrderSnapshot order) {
        UUID id = Uuid7.next();
        Instant now = clock.instant();
        int queued = jdbc.sql("""
                insert into notifications
                    (store_id, id, order_id, template, recipient, content, created_at, updated_at)
                values (:store, :id, :order, 'ORDER_CONFIRMATION', :recipient, cast(:content as jsonb), :now, :now)
                on conflict do nothing""")
                .param("store", CurrentStore.get().value())
                .param("id", id)
                .param("order", order.id().value())
                .param("recipient", order.email())
                .param("content", new String(EventJson.write(order), StandardCharsets.UTF_8))
                .param("now", time(now))
                .update();
        if (queued == 1) {
            deadlines.set(NotificationJob.KIND, id, now);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Pending> findPending(UUID id) {
        return jdbc.sql("""
                select recipient, content, attempts from notifications
                where store_id = :store and id = :id and status = 'PENDING'""")
                .param("store", CurrentStore.get().value())
                .param("id", id)
                .query((row, number) -> new Pending(
                        id,
                        row.getString("recipient"),
                        EventJson.read(row.getString("content").getBytes(StandardCharsets.UTF_8), OrderSnapshot.class),
                        row.getInt("attempts")))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void sent(UUID id) {
        save(id, "SENT", null);
        deadlines.clear(NotificationJob.KIND, id);
    }

    /** @param last whether it is given up whatever the count of attempts says */
    @Transactional(propagation = Propagation.MANDATORY)
    void failed(Pending notification, String error, boolean last) {
        int failures = notification.attempts() + 1;
        if (last || failures >= properties.maxAttempts()) {
            save(notification.id(), "FAILED", error);
            deadlines.clear(NotificationJob.KIND, notification.id());
        } else {
            save(notification.id(), "PENDING", error);
            deadlines.postpone(
                    NotificationJob.KIND, notification.id(), clock.instant().plus(properties.waitAfter(failures)));
        }
    }

    private void save(UUID id, String status, @Nullable String error) {
        int saved = jdbc.sql("""
                update notifications set status = :status, error = :error, attempts = attempts + 1, updated_at = :now
                where store_id = :store and id = :id""")
                .param("store", CurrentStore.get().value())
                .param("id", id)
                .param("status", status)
                .param("error", error)
                .param("now", time(clock.instant()))
                .update();
        if (saved != 1) {
            throw new IllegalStateException(saved + " notifications saved (expected: 1)");
        }
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** @param attempts how many have failed so far */
    record Pending(UUID id, String recipient, OrderSnapshot order, int attempts) {}
}
