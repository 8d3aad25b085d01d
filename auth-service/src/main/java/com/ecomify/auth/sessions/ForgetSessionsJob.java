package com.ecomify.auth.sessions;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes sessions that have expired. Revoked ones stay until then: a used token of theirs is still recognised. */
@Component
class ForgetSessionsJob {

    private static final int BATCH = 1_000;

    // Rows that another instance deletes are skipped, not waited for.
    private static final String DELETE = """
            delete from sessions where id in (
                select id from sessions where expires_at <= :now
                order by expires_at limit :limit for update skip locked)""";

    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetSessionsJob(Sessions sessions, JdbcClient jdbc, Clock clock) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void run() {
        while (sessions.inScope(this::deleteBatch) == BATCH) {
            // The next batch is another short transaction.
        }
    }

    private int deleteBatch() {
        return jdbc.sql(DELETE)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("limit", BATCH)
                .update();
    }
}
