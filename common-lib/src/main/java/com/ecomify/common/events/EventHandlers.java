package com.ecomify.common.events;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.observability.Traces;
import com.ecomify.common.tenancy.CurrentStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import tools.jackson.core.JacksonException;

/**
 * What one consumer does with each type of event. Every event is applied in one transaction with its entry in the inbox, in
 * the scope of the event's store: a second delivery changes nothing, a failure leaves nothing half done and is retried.
 *
 * <p>A type without a handler is counted and ignored.
 */
public final class EventHandlers {

    private final String consumer;
    private final AppliedEvents applied;
    private final MeterRegistry meters;
    private final Traces traces;
    private final Map<String, Handler<?>> handlers = new HashMap<>();

    EventHandlers(String consumer, AppliedEvents applied, MeterRegistry meters, Traces traces) {
        this.consumer = consumer;
        this.applied = applied;
        this.meters = meters;
        this.traces = traces;
    }

    /**
     * Handlers whose whole effect is in the memory of this instance, such as dropping an entry of a cache. There is no
     * transaction and no inbox: a second delivery runs the effect again, so it must do no harm.
     */
    public static EventHandlers inMemory(String consumer, MeterRegistry meters) {
        return new EventHandlers(
                consumer,
                (_, _, effect) -> {
                    effect.run();
                    return true;
                },
                meters,
                new Traces(OpenTelemetry.noop()));
    }

    /**
     * @param type a contract record with {@link EventType}
     * @param effect runs inside the transaction; local work only, no remote call
     */
    public <T> EventHandlers on(Class<T> type, Consumer<Event<T>> effect) {
        EventType name = type.getAnnotation(EventType.class);
        if (name == null) {
            throw new IllegalArgumentException(type + " (expected: a contract with @EventType)");
        }
        handlers.put(name.value(), new Handler<>(type, effect));
        return this;
    }

    /** Called by the consumer's listener method with every record of its topic. */
    public void receive(ConsumerRecord<String, byte[]> record) {
        String type = EventHeaders.get(record.headers(), EventHeaders.TYPE);
        Handler<?> handler = handlers.get(type);
        if (handler == null) {
            count("ignored", type);
            return;
        }
        StoreId store = store(record.headers());
        String traceparent = EventHeaders.find(record.headers(), EventHeaders.TRACEPARENT);
        traces.resume(traceparent, consumer + " " + type, () -> {
            if (store == null) {
                apply(handler, record, type, null);
                return;
            }
            try (MDC.MDCCloseable _ = MDC.putCloseable("storeId", store.toString())) {
                CurrentStore.run(store, () -> apply(handler, record, type, store));
            }
        });
    }

    private <T> void apply(
            Handler<T> handler, ConsumerRecord<String, byte[]> record, String type, @Nullable StoreId store) {
        Event<T> event = read(handler, record, type, store);
        boolean first =
                applied.applyOnce(consumer, event.id(), () -> handler.effect().accept(event));
        count(first ? "applied" : "repeated", type);
    }

    private static <T> Event<T> read(
            Handler<T> handler, ConsumerRecord<String, byte[]> record, String type, @Nullable StoreId store) {
        Headers headers = record.headers();
        try {
            return new Event<>(
                    UUID.fromString(EventHeaders.get(headers, EventHeaders.ID)),
                    type,
                    record.key(),
                    Long.parseLong(EventHeaders.get(headers, EventHeaders.SEQUENCE)),
                    Instant.parse(EventHeaders.get(headers, EventHeaders.TIME)),
                    store,
                    EventJson.read(record.value(), handler.type()));
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            throw new InvalidEventException("not a readable " + type, e);
        }
    }

    private static @Nullable StoreId store(Headers headers) {
        String text = EventHeaders.find(headers, EventHeaders.STORE);
        try {
            return text == null ? null : StoreId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidEventException("store: " + text, e);
        }
    }

    private void count(String outcome, String type) {
        meters.counter("ecomify.events.received", "consumer", consumer, "type", type, "outcome", outcome)
                .increment();
    }

    private record Handler<T>(Class<T> type, Consumer<Event<T>> effect) {}
}
