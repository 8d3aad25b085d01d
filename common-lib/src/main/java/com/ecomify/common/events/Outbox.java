package com.ecomify.common.events;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.ids.Id;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.observability.TraceParent;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.transactions.LastWrites;
import java.time.Clock;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes events with the business change that they tell of: both are committed, or neither. The relay sends them to
 * Kafka right after the commit, in order per key.
 *
 * <p>For the order per key to be the order of the changes, append only after the aggregate's row is locked or flushed. All
 * events of a transaction are written together, right before it commits.
 */
public class Outbox {

    /** Kafka refuses records above 1 MB; a refused record would hold up all that follow it, so it is refused here. */
    private static final int MAX_PAYLOAD_BYTES = 900_000;

    private final LastWrites writes;
    private final Clock clock;
    private final OutboxSignal signal;

    Outbox(LastWrites writes, Clock clock, OutboxSignal signal) {
        this.writes = writes;
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
        writes.part(OutboxWrites.class, () -> new OutboxWrites(signal))
                .add(new OutboxWrites.Row(
                        Uuid7.next(),
                        type.topic(),
                        key.value().toString(),
                        type.value(),
                        json,
                        CurrentStore.find().map(StoreId::value).orElse(null),
                        sequence,
                        clock.instant(),
                        TraceParent.current().orElse(null)));
    }
}
