package com.ecomify.common.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** With the plans that the database may choose at any time for a table whose size it does not know yet. */
@ServiceTest
@TestPropertySource(
        properties = "spring.datasource.hikari.connection-init-sql="
                + "set enable_hashjoin = off; set enable_mergejoin = off; set enable_hashagg = off;"
                + " set enable_material = off; set enable_sort = off; set enable_memoize = off")
class DeadlineBurstIT {

    private static final int DEADLINES = 600;

    private final StoreId store = KernelApplication.newStore();

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineRecorder recorder;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void handlesManyThatAreDueAtOnce() {
        Instant due = Instant.now();

        CurrentStore.run(
                store,
                () -> transactions.executeWithoutResult(status -> Stream.generate(Uuid7::next)
                        .limit(DEADLINES)
                        .forEach(subject -> deadlines.set(DeadlineRecorder.KIND, subject, due))));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(handled()).isEqualTo(DEADLINES));
    }

    private long handled() {
        return recorder.calls.stream()
                .filter(call -> call.store().equals(store))
                .map(DeadlineRecorder.Call::subject)
                .map(UUID::toString)
                .distinct()
                .count();
    }
}
