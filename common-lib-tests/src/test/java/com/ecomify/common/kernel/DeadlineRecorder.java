package com.ecomify.common.kernel;

import com.ecomify.common.deadlines.DeadlineHandler;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.observability.TraceParent;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Records its calls, and clears the deadline as every handler has to. */
@Component
class DeadlineRecorder implements DeadlineHandler {

    static final String KIND = "kernel-test";

    final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<UUID> postponed = new CopyOnWriteArrayList<>();
    private final Deadlines deadlines;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DeadlineRecorder(Deadlines deadlines, TransactionTemplate transactions, Clock clock) {
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.clock = clock;
    }

    void postponeTwice(UUID subject) {
        postponed.add(subject);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(UUID subject, int attempt) {
        calls.add(new Call(CurrentStore.get(), subject, attempt, clock.instant(), TraceParent.current()));
        transactions.executeWithoutResult(status -> {
            if (postponed.contains(subject) && attempt < 3) {
                deadlines.postpone(KIND, subject, clock.instant());
            } else {
                deadlines.clear(KIND, subject);
            }
        });
    }

    record Call(StoreId store, UUID subject, int attempt, Instant at, Optional<String> trace) {}
}
