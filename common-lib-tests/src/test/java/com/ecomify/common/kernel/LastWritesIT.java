package com.ecomify.common.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.events.Event;
import com.ecomify.common.events.Outbox;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Events and deadlines of a transaction: one statement, at its end. */
@ServiceTest
class LastWritesIT {

    private final StoreId store = KernelApplication.newStore();
    private final ThingId thing = new ThingId(Uuid7.next());
    private final UUID later = Uuid7.next();
    private final Instant tomorrow = Instant.parse("2099-01-01T00:00:00Z");

    @Autowired
    private Outbox outbox;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private SqlCounter sql;

    @Autowired
    private TestEvents events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areOneStatementAndKeepTheirOrder() {
        inStore(() -> deadlines.set(DeadlineRecorder.KIND, thing.value(), tomorrow));

        List<String> statements = sql.statementsOf(() -> inStore(() -> {
            rename(1);
            deadlines.set(DeadlineRecorder.KIND, later, tomorrow);
            rename(2);
            deadlines.clear(DeadlineRecorder.KIND, thing.value());
            rename(3);
        }));

        assertThat(statements).hasSize(1);
        assertThat(deadlines()).containsExactly(later);
        events.await(ThingRenamed.class, event -> isOurs(event) && event.sequence() == 3);
        assertThat(published()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void ofOneDeadlineAreTheLastWishOnly() {
        inStore(() -> {
            deadlines.set(DeadlineRecorder.KIND, thing.value(), tomorrow);
            deadlines.clear(DeadlineRecorder.KIND, thing.value());
            deadlines.postpone(DeadlineRecorder.KIND, thing.value(), tomorrow);
            deadlines.clear(DeadlineRecorder.KIND, later);
            deadlines.set(DeadlineRecorder.KIND, later, tomorrow);
        });

        assertThat(deadlines()).containsExactly(later);
    }

    @Test
    void ofAnInnerTransactionAreItsOwn() {
        TransactionTemplate inner =
                new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> inStore(() -> {
                    rename(1);
                    inner.executeWithoutResult(status -> rename(2));
                    throw new IllegalStateException("the outer one fails");
                }))
                .hasMessage("the outer one fails");

        events.await(ThingRenamed.class, event -> isOurs(event) && event.sequence() == 2);
        assertThat(published()).containsExactly(2L);
    }

    private void rename(long number) {
        outbox.append(thing, number, new ThingRenamed(thing, "name", number));
    }

    private List<Long> published() {
        return events.all(ThingRenamed.class, this::isOurs, Duration.ofSeconds(1)).stream()
                .map(Event::sequence)
                .toList();
    }

    private boolean isOurs(Event<ThingRenamed> event) {
        return event.payload().thingId().equals(thing);
    }

    private List<UUID> deadlines() {
        return CurrentStore.call(
                store,
                () -> transactions.execute(status -> jdbc.sql("select subject_id from deadlines where store_id = ?")
                        .param(store.value())
                        .query(UUID.class)
                        .list()));
    }

    private void inStore(Runnable work) {
        CurrentStore.run(store, () -> transactions.executeWithoutResult(status -> work.run()));
    }
}
