package com.ecomify.common.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent") // the payload is passed on, never compared
record OutboxRow(
        long position,
        String id,
        String topic,
        String key,
        String type,
        byte[] payload,
        @Nullable String store,
        long sequence,
        Instant occurredAt,
        @Nullable String traceparent) {

    ProducerRecord<String, byte[]> toRecord(String source) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, payload);
        Headers headers = record.headers();
        EventHeaders.put(headers, EventHeaders.SPEC_VERSION, "1.0");
        EventHeaders.put(headers, EventHeaders.ID, id);
        EventHeaders.put(headers, EventHeaders.TYPE, type);
        EventHeaders.put(headers, EventHeaders.SOURCE, "/" + source);
        EventHeaders.put(headers, EventHeaders.TIME, occurredAt.toString());
        EventHeaders.put(headers, EventHeaders.SUBJECT, key);
        EventHeaders.put(headers, EventHeaders.SEQUENCE, Long.toString(sequence));
        if (store != null) {
            EventHeaders.put(headers, EventHeaders.STORE, store);
        }
        if (traceparent != null) {
            EventHeaders.put(headers, EventHeaders.TRACEPARENT, traceparent);
        }
        headers.add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
