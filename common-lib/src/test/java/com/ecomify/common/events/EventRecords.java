package com.ecomify.common.events;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Kafka records exactly as the outbox relay makes them, for tests that play another service. */
public final class EventRecords {

    private EventRecords() {}

    public static ProducerRecord<String, byte[]> of(
            UUID eventId, @Nullable StoreId store, String key, long sequence, Object payload) {
        EventType type = payload.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(payload.getClass() + " is no event");
        }
        return new OutboxRow(
                        0,
                        eventId.toString(),
                        type.topic(),
                        key,
                        type.value(),
                        EventJson.write(payload),
                        store == null ? null : store.toString(),
                        sequence,
                        Instant.now(),
                        null)
                .toRecord("test");
    }

    public static ProducerRecord<String, byte[]> of(
            @Nullable StoreId store, String key, long sequence, Object payload) {
        return of(Uuid7.next(), store, key, sequence, payload);
    }

    /** The name of the record's event type; null if it is no event at all. */
    public static @Nullable String type(ConsumerRecord<String, byte[]> record) {
        return EventHeaders.find(record.headers(), EventHeaders.TYPE);
    }

    public static <T> Event<T> read(ConsumerRecord<String, byte[]> record, Class<T> type) {
        String store = EventHeaders.find(record.headers(), EventHeaders.STORE);
        return new Event<>(
                UUID.fromString(EventHeaders.get(record.headers(), EventHeaders.ID)),
                EventHeaders.get(record.headers(), EventHeaders.TYPE),
                record.key(),
                Long.parseLong(EventHeaders.get(record.headers(), EventHeaders.SEQUENCE)),
                Instant.parse(EventHeaders.get(record.headers(), EventHeaders.TIME)),
                store == null ? null : StoreId.parse(store),
                EventJson.read(record.value(), type));
    }
}
