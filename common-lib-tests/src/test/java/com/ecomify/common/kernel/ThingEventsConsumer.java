package com.ecomify.common.kernel;

import com.ecomify.common.events.Event;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import com.ecomify.common.observability.TraceParent;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ThingEventsConsumer {

    static final String POISON = "poison";
    static final String CANNOT_BE_REPEATED = "cannot be repeated";
    static final String UNACCEPTABLE = "unacceptable";
    static final String FAILS_TWICE = "fails twice";

    /** The trace that the effect on a thing was part of. */
    final Map<UUID, String> traces = new ConcurrentHashMap<>();

    private final JdbcClient jdbc;
    private final EventHandlers handlers;
    private final AtomicInteger failures = new AtomicInteger();

    ThingEventsConsumer(JdbcClient jdbc, Inbox inbox) {
        this.jdbc = jdbc;
        this.handlers = inbox.handlers("kernel.things").on(ThingRenamed.class, this::record);
    }

    @KafkaListener(topics = ThingRenamed.TOPIC, groupId = "kernel-test.things")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }

    private void record(Event<ThingRenamed> event) {
        String name = event.payload().name();
        if (name.equals(CANNOT_BE_REPEATED) && isRecorded(event)) {
            throw new IllegalStateException("the effect has happened already: " + event.id());
        }
        jdbc.sql("insert into effects (event_id, thing_id, sequence) values (?, ?, ?)")
                .params(event.id(), event.payload().thingId().value(), event.sequence())
                .update();
        TraceParent.current()
                .ifPresent(trace -> traces.put(event.payload().thingId().value(), trace));
        if (name.equals(UNACCEPTABLE)) {
            throw new IllegalArgumentException("name: " + name);
        }
        if (name.equals(POISON) || (name.equals(FAILS_TWICE) && failures.incrementAndGet() <= 2)) {
            throw new IllegalStateException("fails on purpose after its effect: " + name);
        }
    }

    private boolean isRecorded(Event<ThingRenamed> event) {
        return jdbc.sql("select exists (select from effects where event_id = ?)")
                .param(event.id())
                .query(Boolean.class)
                .single();
    }
}
