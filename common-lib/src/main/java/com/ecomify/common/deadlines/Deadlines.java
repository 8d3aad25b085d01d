package com.ecomify.common.deadlines;

import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.transactions.LastWrites;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deadlines of the current store, kept in the database with the business change that sets them. At most one per kind and
 * subject. A deadline in the past is work to do right after the commit: the way to call the outside without holding a
 * transaction, and without forgetting the call in a crash.
 *
 * <p>What a transaction wants of a deadline is written right before it commits, the last wish of each.
 */
public class Deadlines {

    private final JdbcClient jdbc;
    private final LastWrites writes;
    private final DeadlineSignal signal;
    private final DeadlinePlaces places;
    private final Clock clock;

    Deadlines(JdbcClient jdbc, LastWrites writes, DeadlineSignal signal, DeadlinePlaces places, Clock clock) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.signal = signal;
        this.places = places;
        this.clock = clock;
    }

    /** Sets or moves the deadline; its attempts are counted from 1 again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(String kind, UUID subject, Instant dueAt) {
        part().set(CurrentStore.get(), kind, subject, dueAt);
    }

    /** Tries again later: moves the deadline and keeps the count of attempts. Nothing happens if it was cleared. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void postpone(String kind, UUID subject, Instant dueAt) {
        part().postpone(CurrentStore.get(), kind, subject, dueAt);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(String kind, UUID subject) {
        part().clear(CurrentStore.get(), kind, subject);
    }

    /**
     * Clears the deadline unless its handler was called, or is about to be. Decided at once, not at the end of the
     * transaction.
     *
     * @return whether it was cleared, so that the handler never hears of it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(String kind, UUID subject) {
        return jdbc.sql("""
                        delete from deadlines
                        where store_id = :store and kind = :kind and subject_id = :subject and attempts = 0""")
                        .param("store", CurrentStore.get().value())
                        .param("kind", kind)
                        .param("subject", subject)
                        .update()
                == 1;
    }

    private DeadlineWrites part() {
        return writes.part(DeadlineWrites.class, () -> new DeadlineWrites(signal, places, clock));
    }
}
