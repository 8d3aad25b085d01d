package com.ecomify.common.events;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 attributes in Kafka headers (binary content mode), with our extensions. */
final class EventHeaders {

    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String TIME = "ce_time";
    static final String SUBJECT = "ce_subject";
    static final String STORE = "ce_storeid";
    static final String SEQUENCE = "ce_sequence";
    static final String TRACEPARENT = "traceparent";

    private EventHeaders() {}

    static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String find(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** @throws InvalidEventException if the header is missing */
    static String get(Headers headers, String name) {
        String value = find(headers, name);
        if (value == null) {
            throw new InvalidEventException("header " + name + " is missing");
        }
        return value;
    }
}
