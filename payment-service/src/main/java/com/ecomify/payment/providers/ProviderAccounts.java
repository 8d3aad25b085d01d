package com.ecomify.payment.providers;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.secrets.SecretBox;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.tenancy.SystemScope;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the stores' accounts with their providers. */
@Component
public class ProviderAccounts {

    /** The one scope that sees accounts before a store is bound; see the policy of provider_accounts. */
    private static final String WEBHOOK_SCOPE = "payment.webhooks";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final SecretBox secrets;

    ProviderAccounts(JdbcClient jdbc, TransactionTemplate transactions, SecretBox secrets) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.secrets = secrets;
    }

    /** Provider to whether the current store has turned it on; a provider without an entry has never been set up. */
    Map<String, Boolean> settings() {
        return inTransaction(() -> {
            Map<String, Boolean> settings = new HashMap<>();
            jdbc.sql("select provider, enabled from provider_accounts where store_id = :store")
                    .param("store", CurrentStore.get().value())
                    .query(row -> {
                        settings.put(row.getString("provider"), row.getBoolean("enabled"));
                    });
            return settings;
        });
    }

    /**
     * The current store's key to a provider, whether or not new payments go there: payments that were begun have to end.
     *
     * @return empty if none is stored
     */
    public Optional<ProviderCredentials> credentials(String provider) {
        StoreId store = CurrentStore.get();
        Optional<byte[]> sealed = inTransaction(() -> secret("secret_key", store, provider));
        return sealed.map(box -> new ProviderCredentials(secrets.open(box, place(store, provider, "secret_key"))));
    }

    /**
     * The secret that a provider signs a store's webhooks with. The one read that is made for a store that is only claimed:
     * it binds nothing, and what it returns goes nowhere but into the comparison of the signature.
     *
     * @return empty if none is stored, or there is no such store
     */
    public Optional<String> webhookSecret(StoreId claimed, String provider) {
        Optional<byte[]> sealed =
                SystemScope.call(WEBHOOK_SCOPE, () -> inTransaction(() -> secret("webhook_secret", claimed, provider)));
        return sealed.map(box -> secrets.open(box, place(claimed, provider, "webhook_secret")));
    }

    static String place(StoreId store, String provider, String column) {
        return store + "/" + provider + "/" + column;
    }

    private Optional<byte[]> secret(String column, StoreId store, String provider) {
        return jdbc.sql("select " + column
                        + " from provider_accounts where store_id = :store and provider = :provider and " + column
                        + " is not null")
                .param("store", store.value())
                .param("provider", provider)
                .query(byte[].class)
                .optional();
    }

    private <T> T inTransaction(Supplier<T> work) {
        T result = transactions.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("a read without a result");
        }
        return result;
    }
}
