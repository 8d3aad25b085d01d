package com.ecomify.common.deadlines;

import com.ecomify.common.tenancy.CurrentStore;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Deadlines of the current store, kept in the database with the business change that sets them. At most one per kind and
 * subject. A deadline in the past is work to do right after the commit: the way to call the outside without holding a
 * transaction, and without forgetting the call in a crash.
 */
public class Deadlines {

    private final JdbcClient jdbc;
    private final DeadlineSignal signal;

    Deadlines(JdbcClient jdbc, DeadlineSignal signal) {
        this.jdbc = jdbc;
        this.signal = signal;
    }

    /** Sets or moves the deadline; its attempts are counted from 1 again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(String kind, UUID subject, Instant dueAt) {
        write("""
                insert into deadlines (store_id, kind, subject_id, due_at) values (:store, :kind, :subject, :dueAt)
                on conflict (store_id, kind, subject_id)
                do update set due_at = excluded.due_at, claimed_until = null, attempts = 0""", kind, subject, dueAt);
    }

    /** Tries again later: moves the deadline and keeps the count of attempts. Nothing happens if it was cleared. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void postpone(String kind, UUID subject, Instant dueAt) {
        write("""
                update deadlines set due_at = :dueAt, claimed_until = null
                where store_id = :store and kind = :kind and subject_id = :subject""", kind, subject, dueAt);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(String kind, UUID subject) {
        jdbc.sql("delete from deadlines where store_id = :store and kind = :kind and subject_id = :subject")
                .param("store", CurrentStore.get().value())
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }

    private void write(String sql, String kind, UUID subject, Instant dueAt) {
        jdbc.sql(sql)
                .param("store", CurrentStore.get().value())
                .param("kind", kind)
                .param("subject", subject)
                .param("dueAt", OffsetDateTime.ofInstant(dueAt, ZoneOffset.UTC))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.wake();
            }
        });
    }
}
