package com.ecomify.common.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.StoppableKafka;
import com.ecomify.common.testing.TestEngines;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OutboxRelayIT {

    private static final Duration OUTAGE = Duration.ofSeconds(60);

    @Test
    void deliversEveryKeyInOrderOnceWithTwoInstances() throws Exception {
        try (RelayRig rig = new RelayRig(TestEngines.kafkaBootstrap())) {
            rig.startRelay();
            rig.startRelay();
            Set<RelayRig.Key> keys = keys(40);

            inParallel(keys, key -> countUpTo(rig, key, 25));
            awaitEmpty(rig, Duration.ofSeconds(30));

            Map<String, List<Long>> deliveries = rig.deliveries(keys);
            assertThat(deliveries).hasSize(40);
            assertThat(deliveries.values())
                    .as("nothing lost, reordered or, as nobody died, repeated")
                    .allSatisfy(numbers -> assertThat(numbers).isEqualTo(RelayRig.upTo(25)));
        }
    }

    @Test
    void goesOnWhereARelayThatCameAndWentLeftOff() throws Exception {
        try (RelayRig rig = new RelayRig(TestEngines.kafkaBootstrap())) {
            rig.startRelay();
            Set<RelayRig.Key> keys = keys(10);
            List<Future<?>> writers = new ArrayList<>();

            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                keys.forEach(key -> writers.add(threads.submit(() -> countSlowly(rig, key, 60))));
                for (int i = 0; i < 4; i++) {
                    OutboxRelay visitor = rig.startRelay();
                    Thread.sleep(600);
                    visitor.stop();
                }
            }
            awaitEmpty(rig, Duration.ofSeconds(30));

            assertThat(rig.deliveries(keys).values())
                    .hasSize(10)
                    .allSatisfy(numbers ->
                            assertThat(RelayRig.firstDeliveries(numbers)).isEqualTo(RelayRig.upTo(60)));
        }
    }

    @Test
    void repeatsButNeverLosesOrReordersWhatAKilledRelayHadSent() throws Exception {
        try (RelayRig rig = new RelayRig(TestEngines.kafkaBootstrap())) {
            Set<RelayRig.Key> keys = keys(5);
            keys.forEach(key -> countUpTo(rig, key, 10));

            killBetweenSendAndDelete(rig);
            assertThat(rig.waiting()).as("sent, and still in the outbox").isEqualTo(50);
            keys.forEach(key -> rig.count(key, 11));
            rig.startRelay();
            awaitEmpty(rig, Duration.ofSeconds(30));

            Map<String, List<Long>> deliveries = rig.deliveries(keys);
            assertThat(deliveries.values().stream().mapToInt(List::size).sum())
                    .as("the killed relay's batch was sent twice")
                    .isEqualTo(50 + 55);
            assertThat(deliveries.values())
                    .hasSize(5)
                    .allSatisfy(numbers ->
                            assertThat(RelayRig.firstDeliveries(numbers)).isEqualTo(RelayRig.upTo(11)));
        }
    }

    @Test
    void waitsForABrokerThatIsDownForAMinute() throws Exception {
        try (StoppableKafka kafka = TestEngines.stoppableKafka();
                RelayRig rig = new RelayRig(kafka.bootstrap())) {
            rig.startRelay();
            Set<RelayRig.Key> keys = keys(5);
            keys.forEach(key -> countUpTo(rig, key, 5));
            awaitEmpty(rig, Duration.ofSeconds(30));

            kafka.kill();
            Instant back = Instant.now().plus(OUTAGE);
            keys.forEach(key -> rig.count(key, 6));
            keys.forEach(key -> rig.count(key, 7));
            Thread.sleep(Duration.between(Instant.now(), back));
            assertThat(rig.waiting()).as("kept while the broker is away").isEqualTo(10);
            kafka.start();
            keys.forEach(key -> rig.count(key, 8));
            awaitEmpty(rig, Duration.ofSeconds(60));

            assertThat(rig.deliveries(keys).values())
                    .hasSize(5)
                    .allSatisfy(numbers ->
                            assertThat(RelayRig.firstDeliveries(numbers)).isEqualTo(RelayRig.upTo(8)));
        }
    }

    private static void killBetweenSendAndDelete(RelayRig rig) throws IOException, InterruptedException {
        TestEngines.Database database = rig.database();
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRelay.class.getName(),
                        database.url(),
                        database.appUser(),
                        database.appPassword(),
                        TestEngines.kafkaBootstrap())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch(line -> line.contains(KilledRelay.SENT_AND_NOT_DELETED)))
                    .as("the relay reached the moment between send and delete")
                    .isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Set<RelayRig.Key> keys(int number) {
        Set<RelayRig.Key> keys = new LinkedHashSet<>();
        for (int i = 0; i < number; i++) {
            keys.add(new RelayRig.Key(Uuid7.next()));
        }
        return keys;
    }

    private static void countUpTo(RelayRig rig, RelayRig.Key key, long last) {
        for (long number = 1; number <= last; number++) {
            rig.count(key, number);
        }
    }

    private static void countSlowly(RelayRig rig, RelayRig.Key key, long last) {
        for (long number = 1; number <= last; number++) {
            rig.count(key, number);
            try {
                Thread.sleep(40);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void inParallel(Set<RelayRig.Key> keys, Consumer<RelayRig.Key> work) throws Exception {
        List<Future<?>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            keys.forEach(key -> results.add(threads.submit(() -> work.accept(key))));
        }
        for (Future<?> result : results) {
            result.get();
        }
    }

    private static void awaitEmpty(RelayRig rig, Duration atMost) {
        await().atMost(atMost).until(() -> rig.waiting() == 0);
    }
}
