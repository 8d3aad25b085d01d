package com.ecomify.common.deadlines;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.SystemScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes due deadlines of all stores for this instance; another instance sees them again when the lease ends. */
class DeadlineClaims {

    /** Materialized: as a subquery it may be run again for each row that it is joined with, and claim more than its limit. */
    private static final String CLAIM = """
            with due as materialized (
                select store_id, kind, subject_id from deadlines
                where kind in (:kinds) and due_at <= :now and (claimed_until is null or claimed_until <= :now)
                order by due_at limit :limit for update skip locked)
            update deadlines d set claimed_until = :leaseEnd, attempts = d.attempts + 1 from due
            where d.store_id = due.store_id and d.kind = due.kind and d.subject_id = due.subject_id
            returning d.store_id, d.kind, d.subject_id, d.attempts, d.traceparent""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Duration lease;

    DeadlineClaims(JdbcClient jdbc, TransactionTemplate transactions, Clock clock, Duration lease) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.lease = lease;
    }

    List<Claim> claim(Collection<String> kinds, int limit) {
        List<Claim> claims = SystemScope.call("deadlines", () -> transactions.execute(status -> read(kinds, limit)));
        return claims == null ? List.of() : claims;
    }

    private List<Claim> read(Collection<String> kinds, int limit) {
        Instant now = clock.instant();
        return jdbc.sql(CLAIM)
                .param("kinds", kinds)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("leaseEnd", OffsetDateTime.ofInstant(now.plus(lease), ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new Claim(
                        new StoreId(row.getObject("store_id", UUID.class)),
                        row.getString("kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getInt("attempts"),
                        row.getString("traceparent")))
                .list();
    }

    record Claim(
            StoreId store,
            String kind,
            UUID subject,
            int attempt,
            @Nullable String traceparent) {}
}
