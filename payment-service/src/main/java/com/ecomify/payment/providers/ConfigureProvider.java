package com.ecomify.payment.providers;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.secrets.SecretBox;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.payment.config.PaymentError;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a provider on or off for the current store and keeps its secrets. */
@Service
class ConfigureProvider {

    private static final Pattern SECRET_KEY = Pattern.compile("(sk|rk)_(test|live)_[A-Za-z0-9]{10,200}");
    private static final Pattern WEBHOOK_SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=_-]{10,200}");

    private static final String UPSERT = """
            insert into provider_accounts (store_id, provider, enabled, secret_key, secret_key_last4, webhook_secret,
                webhook_secret_last4, version, updated_at)
            values (:store, :provider, :enabled, :key, :keyEnd, :webhook, :webhookEnd, 1, :now)
            on conflict (store_id, provider) do update set enabled = excluded.enabled,
                secret_key = coalesce(excluded.secret_key, provider_accounts.secret_key),
                secret_key_last4 = coalesce(excluded.secret_key_last4, provider_accounts.secret_key_last4),
                webhook_secret = coalesce(excluded.webhook_secret, provider_accounts.webhook_secret),
                webhook_secret_last4 = coalesce(excluded.webhook_secret_last4, provider_accounts.webhook_secret_last4),
                version = provider_accounts.version + 1, updated_at = excluded.updated_at""";

    private final ProviderAccountQueries queries;
    private final JdbcClient jdbc;
    private final SecretBox secrets;
    private final Clock clock;

    ConfigureProvider(ProviderAccountQueries queries, JdbcClient jdbc, SecretBox secrets, Clock clock) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * @param expectedVersion the version that the caller has seen, null to overwrite any
     * @return the account as it is afterwards
     */
    @PreAuthorize("hasAuthority('settings:write')")
    @Transactional
    ProviderAccount execute(String provider, Change change, @Nullable Long expectedVersion) {
        StoreId store = CurrentStore.get();
        // Two changes of one account take turns, also when there is no row to lock yet.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:place, 0))")
                .param("place", ProviderAccounts.place(store, provider, "change"))
                .query(row -> {});
        ProviderAccount before = queries.find(provider);
        if (expectedVersion != null && expectedVersion != before.version()) {
            throw new ProblemException(
                    CommonError.PRECONDITION_FAILED,
                    "version: " + before.version() + " (If-Match: " + expectedVersion + ")");
        }
        check(before, change);
        jdbc.sql(UPSERT)
                .param("store", store.value())
                .param("provider", provider)
                .param("enabled", change.enabled())
                .param("key", seal(change.secretKey(), store, provider, "secret_key"))
                .param("keyEnd", last4(change.secretKey()))
                .param("webhook", seal(change.webhookSecret(), store, provider, "webhook_secret"))
                .param("webhookEnd", last4(change.webhookSecret()))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return queries.find(provider);
    }

    private static void check(ProviderAccount before, Change change) {
        boolean sandbox = before.provider().equals(PaymentProviders.SANDBOX);
        // A rejected secret is never repeated in the answer or the log.
        if (change.secretKey() != null
                && (sandbox || !SECRET_KEY.matcher(change.secretKey()).matches())) {
            throw ProblemException.invalid(
                    "secretKey",
                    "Pattern",
                    sandbox ? "expected: none, the sandbox has no keys" : "expected: sk_… or rk_…");
        }
        if (change.webhookSecret() != null
                && (sandbox || !WEBHOOK_SECRET.matcher(change.webhookSecret()).matches())) {
            throw ProblemException.invalid(
                    "webhookSecret",
                    "Pattern",
                    sandbox ? "expected: none, the sandbox has no keys" : "expected: whsec_…");
        }
        if (change.enabled() && !sandbox && change.secretKey() == null && before.secretKeyLast4() == null) {
            throw new ProblemException(
                    PaymentError.SECRET_KEY_MISSING, "Send secretKey together with enabled, or before it.");
        }
    }

    private byte @Nullable [] seal(@Nullable String secret, StoreId store, String provider, String column) {
        return secret == null ? null : secrets.seal(secret, ProviderAccounts.place(store, provider, column));
    }

    private static @Nullable String last4(@Nullable String secret) {
        return secret == null ? null : secret.substring(secret.length() - 4);
    }

    /**
     * @param secretKey null to keep the stored one
     * @param webhookSecret null to keep the stored one
     */
    record Change(
            boolean enabled,
            @Nullable String secretKey,
            @Nullable String webhookSecret) {

        @Override
        public String toString() {
            return "Change[enabled=" + enabled + "]";
        }
    }
}
