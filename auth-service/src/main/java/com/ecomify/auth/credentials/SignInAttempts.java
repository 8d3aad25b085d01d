package com.ecomify.auth.credentials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts per account and per address, over all instances. An attempt is counted before the password is looked at,
 * so that many at once cannot all slip in under the limit; a successful one is taken back.
 */
@Component
class SignInAttempts {

    private static final String COUNT = """
            insert into sign_in_attempts as counter (counted, attempts, window_ends_at) values (:counted, 1, :end)
            on conflict (counted) do update set
                attempts = case when counter.window_ends_at <= :now then 1 else counter.attempts + 1 end,
                window_ends_at = case when counter.window_ends_at <= :now then :end else counter.window_ends_at end
            returning attempts""";

    private final JdbcClient jdbc;
    private final CredentialProperties limits;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, CredentialProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /** False if there were too many. */
    @Transactional
    boolean begin(Attempt attempt) {
        // Always the account first: two attempts that share both rows cannot wait for each other.
        int byAccount = count(accountKey(attempt));
        int byAddress = attempt.tellsTheClient() ? count(addressKey(attempt)) : 0;
        return byAccount <= limits.attemptsPerAccount() && byAddress <= limits.attemptsPerAddress();
    }

    @Transactional
    void succeeded(Attempt attempt) {
        jdbc.sql("delete from sign_in_attempts where counted = ?")
                .param(accountKey(attempt))
                .update();
        if (attempt.tellsTheClient()) {
            jdbc.sql("update sign_in_attempts set attempts = attempts - 1 where counted = ? and attempts > 0")
                    .param(addressKey(attempt))
                    .update();
        }
    }

    /** Deletes counters whose window is over; returns how many. Another instance's are skipped, not waited for. */
    @Transactional
    int forgetOver(int limit) {
        return jdbc.sql("""
                        delete from sign_in_attempts where counted in (
                            select counted from sign_in_attempts where window_ends_at <= :now
                            order by window_ends_at limit :limit for update skip locked)""")
                .param("now", utc(clock.instant()))
                .param("limit", limit)
                .update();
    }

    private int count(String counted) {
        Instant now = clock.instant();
        return jdbc.sql(COUNT)
                .param("counted", counted)
                .param("now", utc(now))
                .param("end", utc(now.plus(limits.attemptWindow())))
                .query(Integer.class)
                .single();
    }

    private static String accountKey(Attempt attempt) {
        return "account:" + sha256(attempt.account());
    }

    private static String addressKey(Attempt attempt) {
        return "address:" + sha256(attempt.address());
    }

    /** Neither who tried nor from where is of interest here: only whether it was the same again. */
    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
