package com.ecomify.common.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.observability.Traces;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class DeadlinesIT {

    private final StoreId store = KernelApplication.newStore();
    private final UUID subject = Uuid7.next();

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Traces traces;

    @Autowired
    private DeadlineRecorder recorder;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    @Qualifier("deadlineWorker")
    private SmartLifecycle worker;

    @Test
    void callsTheHandlerInTheStoreSoonAfterTheCommit() {
        inStore(() -> deadlines.set(DeadlineRecorder.KIND, subject, Instant.now()));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(calls()).hasSize(1));
        assertThat(calls().getFirst().store()).isEqualTo(store);
    }

    @Test
    void waitsUntilItIsDue() {
        Instant dueAt = Instant.now().plusSeconds(2);

        inStore(() -> deadlines.set(DeadlineRecorder.KIND, subject, dueAt));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(calls()).hasSize(1));
        assertThat(calls().getFirst().at()).isAfterOrEqualTo(dueAt);
    }

    @Test
    void forgetsAClearedDeadline() throws InterruptedException {
        inStore(() ->
                deadlines.set(DeadlineRecorder.KIND, subject, Instant.now().plusSeconds(1)));
        inStore(() -> deadlines.clear(DeadlineRecorder.KIND, subject));

        Thread.sleep(2_500);

        assertThat(calls()).isEmpty();
    }

    @Test
    void countsTheAttemptsOfAPostponedDeadline() {
        recorder.postponeTwice(subject);

        inStore(() -> deadlines.set(DeadlineRecorder.KIND, subject, Instant.now()));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(calls()).hasSize(3));
        assertThat(calls()).extracting(DeadlineRecorder.Call::attempt).containsExactly(1, 2, 3);
    }

    @Test
    void continuesTheTraceThatSetIt() {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        traces.resume(
                "00-" + trace + "-b7ad6b7169203331-01",
                "test",
                () -> inStore(() -> deadlines.set(DeadlineRecorder.KIND, subject, Instant.now())));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(calls()).hasSize(1));
        assertThat(calls().getFirst().trace())
                .hasValueSatisfying(found -> assertThat(found).startsWith("00-" + trace));
    }

    /** As a context that is paused while another test's runs, or a service that is taken out and put back. */
    @Test
    void worksAgainAfterAStop() {
        worker.stop();
        worker.start();

        inStore(() -> deadlines.set(DeadlineRecorder.KIND, subject, Instant.now()));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(calls()).hasSize(1));
    }

    private List<DeadlineRecorder.Call> calls() {
        return recorder.calls.stream()
                .filter(call -> call.subject().equals(subject))
                .toList();
    }

    private void inStore(Runnable work) {
        CurrentStore.run(store, () -> transactions.executeWithoutResult(status -> work.run()));
    }
}
