package com.ecomify.common.events;

import com.ecomify.common.observability.Traces;
import com.ecomify.common.transactions.LastWrites;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Remembers which events each consumer has applied, in the same transaction as their effect. An event is nearly always a new
 * one. So its effect comes first, and the entry that says so is written with the transaction's last rows; that of a repeated
 * event violates the inbox's key, and its transaction leaves nothing.
 */
public class Inbox {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final LastWrites writes;
    private final MeterRegistry meters;
    private final Traces traces;

    /** Under way, or failed here: before such an event is tried again it is made sure that it is new. */
    private final Set<Entry> doubtful = ConcurrentHashMap.newKeySet();

    Inbox(JdbcClient jdbc, TransactionTemplate transactions, LastWrites writes, MeterRegistry meters, Traces traces) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.writes = writes;
        this.meters = meters;
        this.traces = traces;
    }

    /** @param consumer a stable name, unique per service; renaming it applies all events again */
    public EventHandlers handlers(String consumer) {
        return new EventHandlers(consumer, this::applyOnce, meters, traces);
    }

    /** Runs {@code effect} and records the event, both or neither. False if the event was applied before. */
    boolean applyOnce(String consumer, UUID eventId, Runnable effect) {
        Entry entry = new Entry(consumer, eventId);
        // A repeated event may fail in its effect, which has happened already, before it gets to the inbox's key.
        if (!doubtful.add(entry) && isApplied(entry)) {
            doubtful.remove(entry);
            return false;
        }
        try {
            transactions.executeWithoutResult(status -> {
                writes.part(InboxWrites.class, () -> new InboxWrites(consumer, eventId));
                effect.run();
            });
        } catch (DuplicateKeyException e) {
            if (!isApplied(entry)) {
                throw e;
            }
            doubtful.remove(entry);
            return false;
        }
        doubtful.remove(entry);
        return true;
    }

    private boolean isApplied(Entry entry) {
        return Boolean.TRUE.equals(transactions.execute(
                status -> jdbc.sql("select exists (select from inbox where consumer = ? and event_id = ?)")
                        .params(entry.consumer(), entry.eventId())
                        .query(Boolean.class)
                        .single()));
    }

    private record Entry(String consumer, UUID eventId) {}
}
