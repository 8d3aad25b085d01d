package com.ecomify.common.events;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.ids.Id;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.observability.TraceParent;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes events with the business change that they tell of: both are committed, or neither. The relay sends them to
 * Kafka right after the commit, in order per key.
 *
 * <p>For the order per key to be the order of the changes, append only after the aggregate's row is locked or flushed.
 */
public class Outbox {

    /** Kafka refuses records above 1 MB; a refused record would hold up all that follow it, so it is refused here. */
    private static final int MAX_PAYLOAD_BYTES = 900_000;

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, store_id, sequence, shard, occurred_at, traceparent)
            values (:id, :topic, :key, :type, :payload, :store, :sequence, :shard, :occurredAt, :traceparent)""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OutboxSignal signal;

    Outbox(JdbcClient jdbc, Clock clock, OutboxSignal signal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.signal = signal;
    }

    /**
     * Appends an event of the current store, or of none if no store is bound.
     *
     * @param key the id of the aggregate
     * @param sequence the aggregate's version; grows with each of its events
     * @param payload a contract record, annotated with {@link EventType}
     * @throws IllegalArgumentException if the payload is above 900 kB or carries no {@link EventType}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Id key, long sequence, Object payload) {
        EventType type = payload.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(payload.getClass() + " (expected: a contract with @EventType)");
        }
        byte[] json = EventJson.write(payload);
        if (json.length > MAX_PAYLOAD_BYTES) {
            throw new IllegalArgumentException(
                    type.value() + ": " + json.length + " bytes (expected: at most " + MAX_PAYLOAD_BYTES + ")");
        }
        UUID store = CurrentStore.find().map(StoreId::value).orElse(null);
        int written = jdbc.sql(INSERT)
                .param("id", Uuid7.next())
                .param("topic", type.topic())
                .param("key", key.value().toString())
                .param("type", type.value())
                .param("payload", json)
                .param("store", store)
                .param("sequence", sequence)
                .param("shard", OutboxShards.of(key.value().toString()))
                .param("occurredAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("traceparent", TraceParent.current().orElse(null))
                .update();
        if (written != 1) {
            throw new IllegalStateException("the event was not written to the outbox");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.wake();
            }
        });
    }
}
