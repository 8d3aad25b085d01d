package com.ecomify.common.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.transactions.LastWrites;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** With places of its own, which no worker looks after: what begins here begins from a commit. */
@ServiceTest
class DeadlinePlacesIT {

    private static final String KIND = "places-test";
    private static final int ALL = 32;

    private final StoreId store = new StoreId(Uuid7.next());
    private final DeadlinePlaces places = new DeadlinePlaces(Duration.ofMinutes(1));
    private final Queue<DeadlineClaims.Claim> begun = new ConcurrentLinkedQueue<>();
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private LastWrites writes;

    private Deadlines deadlines;

    @BeforeEach
    void open() {
        deadlines = new Deadlines(jdbc, writes, new DeadlineSignal(), places, Clock.systemUTC());
        places.open(Set.of(KIND), begun::add);
    }

    @Test
    void beginsWhatIsDueRightAfterTheCommitAndLeavesItToNobodyElse() {
        UUID subject = Uuid7.next();

        inStore(() -> deadlines.set(KIND, subject, Instant.now()));

        await().untilAsserted(() -> assertThat(subjects()).containsExactly(subject));
        assertThat(begun.element().attempt()).isEqualTo(1);
        assertThat(claimed(subject)).isTrue();
    }

    @Test
    void leavesToTheWorkerWhatIsDueLater() {
        UUID subject = Uuid7.next();

        inStore(() -> deadlines.set(KIND, subject, Instant.now().plusSeconds(60)));

        assertThat(claimed(subject)).isFalse();
        assertThat(begun).isEmpty();
    }

    @Test
    void losesNoPlaceToTransactionsThatAreRolledBack() {
        for (int i = 0; i <= ALL; i++) {
            assertThatThrownBy(() -> inStore(() -> {
                        deadlines.set(KIND, Uuid7.next(), Instant.now());
                        writes.part(Refused.class, Refused::new);
                    }))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(begun).isEmpty();
        UUID subject = Uuid7.next();

        inStore(() -> deadlines.set(KIND, subject, Instant.now()));

        await().untilAsserted(() -> assertThat(subjects()).containsExactly(subject));
    }

    @Test
    void leavesToTheWorkerWhatFindsNoPlace() {
        places.open(Set.of(KIND), claim -> {
            begun.add(claim);
            awaitEnd();
        });
        for (int i = 0; i < ALL; i++) {
            inStore(() -> deadlines.set(KIND, Uuid7.next(), Instant.now()));
        }
        UUID subject = Uuid7.next();

        inStore(() -> deadlines.set(KIND, subject, Instant.now()));

        assertThat(claimed(subject)).isFalse();
        await().untilAsserted(() -> assertThat(begun).hasSize(ALL));
        assertThat(subjects()).doesNotContain(subject);
        mayEnd.countDown();
    }

    private void awaitEnd() {
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Collection<UUID> subjects() {
        return begun.stream().map(DeadlineClaims.Claim::subject).toList();
    }

    private boolean claimed(UUID subject) {
        return Boolean.TRUE.equals(CurrentStore.call(
                store,
                () -> transactions.execute(_ -> jdbc.sql(
                                "select claimed_until is not null and attempts = 1 from deadlines where subject_id = ?")
                        .param(subject)
                        .query(Boolean.class)
                        .single())));
    }

    private void inStore(Runnable work) {
        CurrentStore.run(store, () -> transactions.executeWithoutResult(_ -> work.run()));
    }

    /** Takes the whole last statement down with it. */
    private record Refused() implements LastWrites.Part {

        @Override
        public List<LastWrites.Write> writes() {
            return List.of(new LastWrites.Write("insert into deadlines (store_id) values (null)", Map.of()));
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {}
}
