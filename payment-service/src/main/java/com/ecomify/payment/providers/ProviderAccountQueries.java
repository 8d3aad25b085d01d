package com.ecomify.payment.providers;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.payment.config.PaymentError;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current store's accounts with the installation's providers, without their secrets. */
@Service
class ProviderAccountQueries {

    private final JdbcClient jdbc;
    private final List<String> providers;

    ProviderAccountQueries(JdbcClient jdbc, PaymentProviders providers) {
        this.jdbc = jdbc;
        this.providers = providers.names().stream().sorted().toList();
    }

    @PreAuthorize("hasAuthority('settings:read')")
    @Transactional(readOnly = true)
    List<ProviderAccount> list() {
        Map<String, ProviderAccount> stored = jdbc
                .sql("""
                        select provider, enabled, secret_key_last4, webhook_secret_last4, version
                        from provider_accounts where store_id = :store""")
                .param("store", CurrentStore.get().value())
                .query((row, number) -> new ProviderAccount(
                        row.getString("provider"),
                        row.getBoolean("enabled"),
                        row.getString("secret_key_last4"),
                        row.getString("webhook_secret_last4"),
                        row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(ProviderAccount::provider, Function.identity()));
        return providers.stream()
                .map(name -> stored.getOrDefault(name, untouched(name)))
                .toList();
    }

    /** @throws ProblemException (404) if this installation has no such provider */
    @PreAuthorize("hasAuthority('settings:read')")
    @Transactional(readOnly = true)
    ProviderAccount find(String provider) {
        return list().stream()
                .filter(each -> each.provider().equals(provider))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        PaymentError.PROVIDER_NOT_FOUND,
                        "provider: " + provider + " (expected: one of " + providers + ")"));
    }

    private static ProviderAccount untouched(String name) {
        return new ProviderAccount(name, name.equals(PaymentProviders.SANDBOX), null, null, 0);
    }
}
