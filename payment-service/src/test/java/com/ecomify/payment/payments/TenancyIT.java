package com.ecomify.payment.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.payment.PaymentActionRequired;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TenancyCatalogue;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class TenancyIT {

    private final Api api;
    private final TestTokens tokens;
    private final TestEngines.Database database;
    private final SqlCounter statements;
    private final PaymentsRig rig;
    private final StoreId other = new StoreId(Uuid7.next());

    @Autowired
    TenancyIT(
            Api api,
            TestTokens tokens,
            TestEvents events,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            TestEngines.Database database,
            SqlCounter statements) {
        this.api = api;
        this.tokens = tokens;
        this.database = database;
        this.statements = statements;
        this.rig = new PaymentsRig(events, api, tokens, jdbc, transactions);
    }

    @Test
    void isolatesEveryTable() {
        assertThat(TenancyCatalogue.violations(database)).isEmpty();
    }

    @Test
    void showsNothingWithoutAStore() {
        waitingPayment();
        configureStripe();

        assertThat(TenancyCatalogue.tablesVisibleWithoutStore(database)).isEmpty();
    }

    @Test
    void showsNoPaymentOfAnotherStore() {
        waitingPayment();

        Api.Answer answer =
                api.as(tokens.merchant(other, "order:read")).get("/api/v1/admin/payments?orderId=" + rig.order);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/data").size()).isZero();
    }

    @Test
    void showsNoSecretOfAnotherStore() {
        configureStripe();

        Api.Answer answer =
                api.as(tokens.merchant(other, "settings:read")).get("/api/v1/admin/payment-providers/stripe");

        assertThat(answer.at("/secretKeyLast4").isNull()).as(answer.toString()).isTrue();
    }

    @Test
    void confirmsNoPaymentOfAnotherStore() {
        waitingPayment();
        String path = "/api/v1/storefront/payments/sandbox/" + rig.payment + "/confirmation";

        assertThat(api.inStore(other).post(path, Map.of("approve", true)).problem())
                .isEqualTo("404 PAYMENT_NOT_FOUND");
        assertThat(api.post(path, Map.of("approve", true)).problem()).isEqualTo("400 STORE_REQUIRED");
        assertThat(api.inStore(rig.store).post(path, Map.of()).problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(api.inStore(rig.store).post(path, "nonsense").problem()).isEqualTo("400 MALFORMED_REQUEST");
        assertThat(api.inStore(rig.store)
                        .post("/api/v1/storefront/payments/sandbox/42/confirmation", Map.of("approve", true))
                        .problem())
                .isEqualTo("400 INVALID_PARAMETER");
        assertThat(rig.view().at("/status").asString()).isEqualTo("ACTION_REQUIRED");
    }

    @Test
    void listsPaymentsWithTwoStatements() {
        waitingPayment();
        Api merchant = api.as(tokens.merchant(rig.store, "order:read"));

        assertThat(statements.statementsOf(() -> merchant.get("/api/v1/admin/payments")))
                .hasSize(2);
    }

    @Test
    void refusesBadListParameters() {
        Api merchant = api.as(tokens.merchant(rig.store, "order:read"));

        assertThat(merchant.get("/api/v1/admin/payments?first=0").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(merchant.get("/api/v1/admin/payments?first=101").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(merchant.get("/api/v1/admin/payments?first=many").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(merchant.get("/api/v1/admin/payments?orderId=7").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(merchant.get("/api/v1/admin/payments?after=nonsense").problem())
                .isEqualTo("400 INVALID_PARAMETER");
        assertThat(merchant.get("/api/v1/admin/payments?after=bm9uc2Vuc2U").problem())
                .isEqualTo("400 INVALID_PARAMETER");
        assertThat(api.get("/api/v1/admin/payments").problem()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(api.as(tokens.merchant(rig.store, "product:read"))
                        .get("/api/v1/admin/payments")
                        .problem())
                .isEqualTo("403 PERMISSION_DENIED");
    }

    private void waitingPayment() {
        rig.authorize("pm_card_threeDSecure2Required");
        rig.answer(PaymentActionRequired.class, PaymentActionRequired::paymentId);
    }

    private void configureStripe() {
        api.as(tokens.merchant(rig.store, "settings:read", "settings:write"))
                .put(
                        "/api/v1/admin/payment-providers/stripe",
                        Map.of("enabled", true, "secretKey", "sk_test_0123456789"));
    }
}
