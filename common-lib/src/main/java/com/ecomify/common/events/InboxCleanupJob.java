package com.ecomify.common.events;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets events that were applied long ago. How long is longer than Kafka keeps any fact, so that no delivery of a forgotten
 * event can come again.
 */
class InboxCleanupJob {

    static final int BATCH = 5_000;

    private static final Logger log = LoggerFactory.getLogger(InboxCleanupJob.class);
    private static final long LOCK = 0x1AB0C5L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Duration retention;

    InboxCleanupJob(JdbcClient jdbc, TransactionTemplate transactions, Clock clock, Duration retention) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.retention = retention;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        int forgotten;
        int all = 0;
        do {
            Integer deleted = transactions.execute(status -> deleteBatch());
            forgotten = deleted == null ? 0 : deleted;
            all += forgotten;
        } while (forgotten == BATCH);
        log.debug("forgot {} events of the inbox", all);
    }

    /** One instance at a time, a bounded number of rows in a transaction. */
    private int deleteBatch() {
        boolean locked = Boolean.TRUE.equals(jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single());
        if (!locked) {
            return 0;
        }
        return jdbc.sql("""
                        delete from inbox where (consumer, event_id) in (
                            select consumer, event_id from inbox where received_at < :before
                            order by received_at limit :batch)""")
                .param("before", OffsetDateTime.ofInstant(clock.instant().minus(retention), ZoneOffset.UTC))
                .param("batch", BATCH)
                .update();
    }
}
