package com.ecomify.common.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.events.Event;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a committed change to its effect in a consumer, through the real outbox, Kafka and inbox. */
@ServiceTest
class OutboxIT {

    private final StoreId store = KernelApplication.newStore();
    private final UUID thing = Uuid7.next();

    @Autowired
    private ThingEventsConsumer consumer;

    @Autowired
    private RenameThing renameThing;

    @Autowired
    private TestEvents events;

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsTheOrderOfOneKeyUnderConcurrentWriters() throws Exception {
        CurrentStore.run(store, () -> renameThing.create(thing));
        List<Future<?>> writers = new ArrayList<>();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                writers.add(threads.submit(() -> CurrentStore.run(store, () -> renameThing.execute(thing, "name"))));
            }
        }
        for (Future<?> writer : writers) {
            writer.get();
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> effects().size() == 200);
        assertThat(effects()).isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void saysWhoseEventItIs() {
        CurrentStore.run(store, () -> renameThing.create(thing));

        CurrentStore.run(store, () -> renameThing.execute(thing, "blue"));

        Event<ThingRenamed> event = events.await(ThingRenamed.class, each -> isOurs(each));
        assertThat(event.store()).isEqualTo(store);
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.payload().name()).isEqualTo("blue");
    }

    @Test
    void carriesTheTraceOfTheRequestThatCausedTheEvent() {
        String traceId = "0af7651916cd43dd8448eb211c80319c";
        CurrentStore.run(store, () -> renameThing.create(thing));

        Api.Answer answer = api.as(tokens.merchant(store))
                .header("traceparent", "00-" + traceId + "-b7ad6b7169203331-01")
                .header("Content-Type", "text/plain")
                .post("/api/v1/admin/things/" + thing + "/name", "green");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        events.await(ThingRenamed.class, this::isOurs);
        assertThat(events.records(ThingRenamed.TOPIC, Duration.ofSeconds(2)))
                .filteredOn(record -> thing.toString().equals(record.key()))
                .singleElement()
                .satisfies(record -> assertThat(record.headers().lastHeader("traceparent"))
                        .extracting(header -> new String(header.value(), StandardCharsets.UTF_8))
                        .asString()
                        .startsWith("00-" + traceId));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(consumer.traces.get(thing)).startsWith("00-" + traceId));
    }

    @Test
    void publishesNothingOfATransactionThatIsRolledBack() {
        CurrentStore.run(store, () -> renameThing.create(thing));

        assertThatThrownBy(() -> CurrentStore.run(store, () -> renameThing.failAfterAppending(thing)))
                .hasMessage("rolled back on purpose");

        assertThat(events.all(ThingRenamed.class, each -> isOurs(each), Duration.ofSeconds(2)))
                .isEmpty();
    }

    @Test
    void appliesARepeatedDeliveryOnce() {
        UUID eventId = Uuid7.next();

        publish(eventId, 1, "red");
        publish(eventId, 1, "red");
        publish(Uuid7.next(), 2, "green");

        await().atMost(Duration.ofSeconds(20)).until(() -> effects().contains(2L));
        assertThat(effects()).containsExactly(1L, 2L);
    }

    @Test
    void ignoresARepeatedDeliveryWhoseEffectWouldFail() {
        UUID eventId = Uuid7.next();

        publish(eventId, 1, ThingEventsConsumer.CANNOT_BE_REPEATED);
        publish(eventId, 1, ThingEventsConsumer.CANNOT_BE_REPEATED);
        publish(Uuid7.next(), 2, "after the repetition");

        // Were it tried eight times, that would take more than half a minute.
        await().atMost(Duration.ofSeconds(10)).until(() -> effects().contains(2L));
        assertThat(effects()).containsExactly(1L, 2L);
    }

    @Test
    void retriesAFailedEffectAndLeavesNothingOfTheFailedAttempts() {
        publish(Uuid7.next(), 1, ThingEventsConsumer.FAILS_TWICE);

        await().atMost(Duration.ofSeconds(20)).until(() -> !effects().isEmpty());
        assertThat(effects()).containsExactly(1L);
    }

    @Test
    void putsAnEventThatAlwaysFailsAsideAndGoesOn() {
        publish(Uuid7.next(), 1, ThingEventsConsumer.POISON);
        publish(Uuid7.next(), 2, "after the poison");

        await().atMost(Duration.ofSeconds(60)).until(() -> effects().contains(2L));
        assertThat(effects()).containsExactly(2L);
        assertThat(events.records(ThingRenamed.TOPIC + ".dlt", Duration.ofSeconds(2)))
                .anyMatch(record -> thing.toString().equals(record.key()));
    }

    @Test
    void putsAnEventThatTheDomainDoesNotAcceptAsideAtOnce() {
        publish(Uuid7.next(), 1, ThingEventsConsumer.UNACCEPTABLE);
        publish(Uuid7.next(), 2, "after the unacceptable");

        // Eight tries would take more than half a minute.
        await().atMost(Duration.ofSeconds(10)).until(() -> effects().contains(2L));
        assertThat(effects()).containsExactly(2L);
        assertThat(events.records(ThingRenamed.TOPIC + ".dlt", Duration.ofSeconds(2)))
                .anyMatch(record -> thing.toString().equals(record.key()));
    }

    @Test
    void putsARecordThatIsNoEventAsideAtOnce() {
        events.send(new ProducerRecord<>(ThingRenamed.TOPIC, thing.toString(), new byte[] {1, 2, 3}));
        publish(Uuid7.next(), 1, "after the nonsense");

        await().atMost(Duration.ofSeconds(20)).until(() -> effects().contains(1L));
        assertThat(events.records(ThingRenamed.TOPIC + ".dlt", Duration.ofSeconds(2)))
                .anyMatch(record -> thing.toString().equals(record.key()));
    }

    private void publish(UUID eventId, long sequence, String name) {
        ThingId id = new ThingId(thing);
        events.publish(eventId, store, id, sequence, new ThingRenamed(id, name, sequence));
    }

    private boolean isOurs(Event<ThingRenamed> event) {
        return event.payload().thingId().value().equals(thing);
    }

    private List<Long> effects() {
        return jdbc.sql("select sequence from effects where thing_id = ? order by applied_at")
                .param(thing)
                .query((row, number) -> row.getLong("sequence"))
                .list();
    }
}
