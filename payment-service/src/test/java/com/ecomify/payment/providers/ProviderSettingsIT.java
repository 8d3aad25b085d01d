package com.ecomify.payment.providers;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ProviderSettingsIT {

    private static final String PATH = "/api/v1/admin/payment-providers/stripe";
    private static final String KEY = "sk_test_51NeverToBeSeenAgain4242";
    private static final String WEBHOOK_SECRET = "whsec_NeverToBeSeenAgain1717";

    private final TestTokens tokens;
    private final PaymentProviders providers;
    private final ProviderAccounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final SqlCounter statements;
    private final Api api;
    private final StoreId store = new StoreId(Uuid7.next());
    private final Api merchant;

    @Autowired
    ProviderSettingsIT(
            Api api,
            TestTokens tokens,
            PaymentProviders providers,
            ProviderAccounts accounts,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            SqlCounter statements) {
        this.api = api;
        this.tokens = tokens;
        this.providers = providers;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.statements = statements;
        this.merchant = api.as(tokens.merchant(store, "settings:read", "settings:write"));
    }

    @Test
    void showsTheEndOfAStoredSecretAndNoMore(CapturedOutput output) {
        Api.Answer answer =
                merchant.put(PATH, Map.of("enabled", true, "secretKey", KEY, "webhookSecret", WEBHOOK_SECRET));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text("/secretKeyLast4")).isEqualTo("4242");
        assertThat(answer.text("/webhookSecretLast4")).isEqualTo("1717");
        assertThat(answer.toString() + merchant.get(PATH) + merchant.get("/api/v1/admin/payment-providers"))
                .doesNotContain("NeverToBeSeenAgain");
        assertThat(output).doesNotContain("NeverToBeSeenAgain");
    }

    @Test
    void storesSecretsSealed() {
        merchant.put(PATH, Map.of("enabled", true, "secretKey", KEY));

        byte[] stored = inStore(() -> jdbc.sql("select secret_key from provider_accounts")
                .query(byte[].class)
                .single());

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("sk_test");
        assertThat(CurrentStore.call(store, () -> accounts.credentials("stripe")))
                .contains(new ProviderCredentials(KEY));
    }

    @Test
    void keepsASecretThatIsNotSentAgain() {
        merchant.put(PATH, Map.of("enabled", true, "secretKey", KEY));

        Api.Answer answer = merchant.put(PATH, Map.of("enabled", false));

        assertThat(answer.text("/secretKeyLast4")).isEqualTo("4242");
        assertThat(answer.at("/enabled").asBoolean()).isFalse();
    }

    @Test
    void doesNotTurnOnWithoutAKey() {
        assertThat(merchant.put(PATH, Map.of("enabled", true)).problem()).isEqualTo("409 SECRET_KEY_MISSING");
        assertThat(merchant.get(PATH).at("/enabled").asBoolean(true)).isFalse();
    }

    @Test
    void refusesBadInputWithoutRepeatingIt() {
        assertThat(merchant.put(PATH, "{").problem()).isEqualTo("400 MALFORMED_REQUEST");
        assertThat(merchant.put(PATH, "{}").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(merchant.put(PATH, "{\"enabled\":\"perhaps\"}").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(merchant.put(PATH, "{\"enabled\":true,\"key\":\"x\"}").problem())
                .isEqualTo("400 VALIDATION_FAILED");
        Api.Answer wrong = merchant.put(PATH, Map.of("enabled", true, "secretKey", "pk_live_PublishableByMistake"));
        assertThat(wrong.problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(wrong.toString()).doesNotContain("PublishableByMistake");
        assertThat(merchant.put(PATH, Map.of("enabled", true, "secretKey", "sk_test_" + "x".repeat(5_000)))
                        .problem())
                .isEqualTo("400 VALIDATION_FAILED");
        assertThat(merchant.put("/api/v1/admin/payment-providers/paypal", Map.of("enabled", true))
                        .problem())
                .isEqualTo("404 PROVIDER_NOT_FOUND");
        assertThat(merchant.put("/api/v1/admin/payment-providers/sandbox", Map.of("enabled", true, "secretKey", KEY))
                        .problem())
                .isEqualTo("400 VALIDATION_FAILED");
    }

    @Test
    void refusesAChangeOfAnotherVersion() {
        String etag =
                merchant.put(PATH, Map.of("enabled", true, "secretKey", KEY)).header("ETag");

        assertThat(merchant.header("If-Match", String.valueOf(etag))
                        .put(PATH, Map.of("enabled", false))
                        .status())
                .isEqualTo(200);
        assertThat(merchant.header("If-Match", String.valueOf(etag))
                        .put(PATH, Map.of("enabled", true))
                        .problem())
                .isEqualTo("412 PRECONDITION_FAILED");
    }

    @Test
    void tellsShoppersWhoTakesTheirPayments() {
        String address = "/api/v1/storefront/payments/providers";
        Api shopper = api.inStore(store);

        assertThat(shopper.get(address).at("/data").toString()).isEqualTo("[{\"provider\":\"sandbox\",\"test\":true}]");
        merchant.put(PATH, Map.of("enabled", true, "secretKey", KEY));
        assertThat(shopper.get(address).at("/data").toString()).isEqualTo("[{\"provider\":\"stripe\",\"test\":false}]");
        assertThat(api.get(address).problem()).isEqualTo("400 STORE_REQUIRED");
    }

    @Test
    void isForThoseWhoMay() {
        Map<String, Object> change = Map.of("enabled", false);

        assertThat(api.get(PATH).problem()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(api.as(tokens.expired(store, "settings:write"))
                        .put(PATH, change)
                        .problem())
                .isEqualTo("401 TOKEN_INVALID");
        assertThat(api.as(tokens.forged(store, "settings:write"))
                        .put(PATH, change)
                        .problem())
                .isEqualTo("401 TOKEN_INVALID");
        assertThat(api.as(tokens.merchant(store, "settings:read"))
                        .put(PATH, change)
                        .problem())
                .isEqualTo("403 PERMISSION_DENIED");
        assertThat(api.as(tokens.customer(store, Uuid7.next())).get(PATH).problem())
                .isEqualTo("403 PERMISSION_DENIED");
    }

    @Test
    void choosesByCountryAndByWhatTheStoreHasSetUp() {
        assertThat(choose("US", null)).isEqualTo("sandbox");
        assertThat(choose("US", "stripe")).isEqualTo("none");

        merchant.put(PATH, Map.of("enabled", true, "secretKey", KEY));

        assertThat(choose("US", null)).isEqualTo("stripe");
        assertThat(choose("DE", null)).isEqualTo("stripe");
        assertThat(choose("BR", null)).isEqualTo("stripe");
        assertThat(choose("BR", "sandbox"))
                .as("no test cards in a store that takes real money")
                .isEqualTo("none");
    }

    @Test
    void readsTheSettingsWithOneStatement() {
        assertThat(statements.statementsOf(() -> merchant.get("/api/v1/admin/payment-providers")))
                .hasSize(1);
    }

    private String choose(String country, @Nullable String named) {
        return CurrentStore.call(store, () -> providers.choose(country, named).orElse("none"));
    }

    private <T> T inStore(Supplier<T> work) {
        return Objects.requireNonNull(CurrentStore.call(store, () -> transactions.execute(status -> work.get())));
    }
}
