package com.ecomify.common.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes from a commit until another transaction has applied its event. Not a test: no build runs it, and it asserts
 * only that every event has arrived. {@code docs/performance.md} has the command and what it measured.
 */
@ServiceTest
class EventLatencyBenchmark {

    private static final Logger log = LoggerFactory.getLogger(EventLatencyBenchmark.class);
    private static final int WARM_UP = 500;
    private static final int EVENTS = 1_500;
    private static final Duration PACE = Duration.ofMillis(20);

    @Autowired
    private RenameThing renameThing;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void measuresFromCommitToEffect() throws InterruptedException {
        StoreId store = KernelApplication.newStore();
        UUID thing = Uuid7.next();
        CurrentStore.run(store, () -> renameThing.create(thing));
        List<Instant> committed = new ArrayList<>();

        for (int i = 0; i < WARM_UP + EVENTS; i++) {
            CurrentStore.run(store, () -> renameThing.execute(thing, "name"));
            committed.add(Instant.now());
            Thread.sleep(PACE);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> applied(thing).size() == committed.size());

        List<Long> micros = new ArrayList<>();
        List<Instant> applied = applied(thing);
        for (int i = WARM_UP; i < applied.size(); i++) {
            micros.add(Duration.between(committed.get(i), applied.get(i)).toNanos() / 1_000);
        }
        micros.sort(null);
        assertThat(micros).hasSize(EVENTS);
        log.info(
                "commit to effect, {} events, one every {} ms: p50 {} µs, p95 {} µs, p99 {} µs, max {} µs",
                EVENTS,
                PACE.toMillis(),
                at(micros, 50),
                at(micros, 95),
                at(micros, 99),
                micros.getLast());
    }

    private List<Instant> applied(UUID thing) {
        return jdbc.sql("select applied_at from effects where thing_id = ? order by sequence")
                .param(thing)
                .query((row, number) ->
                        row.getObject("applied_at", OffsetDateTime.class).toInstant())
                .list();
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100);
    }
}
