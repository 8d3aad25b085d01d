package com.ecomify.payment.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.payment.PaymentActionRequired;
import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.payment.PaymentCaptured;
import com.ecomify.common.contract.payment.PaymentDeclined;
import com.ecomify.common.contract.payment.PaymentRefunded;
import com.ecomify.common.contract.payment.PaymentVoided;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.payment.providers.stripe.FakeStripe;
import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Stripe through stripe-java, over HTTP, against a server that checks every request by Stripe's own document. */
@ServiceTest
class StripePaymentsIT {

    private static final FakeStripe STRIPE = new FakeStripe();
    private static final String WEBHOOK_SECRET = "whsec_0123456789abcdef";

    private final Api api;
    private final TestTokens tokens;
    private final Clock clock;
    private final PaymentsRig rig;
    private final String payment;

    @Autowired
    StripePaymentsIT(
            Api api,
            TestTokens tokens,
            TestEvents events,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.api = api;
        this.tokens = tokens;
        this.clock = clock;
        this.rig = new PaymentsRig(events, api, tokens, jdbc, transactions);
        this.payment = rig.payment.toString();
    }

    @DynamicPropertySource
    static void stripe(DynamicPropertyRegistry registry) {
        registry.add("ecomify.payment.stripe.api-base", STRIPE::address);
        registry.add("ecomify.payment.stripe.read-timeout", () -> "1s");
    }

    @BeforeEach
    void setUpTheStore() {
        useKey(FakeStripe.KEY);
    }

    @AfterEach
    void asksOnlyAsStripesDocumentSays() {
        assertThat(STRIPE.faults()).isEmpty();
    }

    @AfterAll
    static void stopStripe() {
        STRIPE.close();
    }

    @Test
    void authorizesThenCaptures() {
        rig.authorize("pm_card_visa");

        assertThat(rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId)
                        .provider())
                .isEqualTo("stripe");
        assertThat(STRIPE.intentOf(payment).status()).isEqualTo("requires_capture");

        rig.capture();
        rig.answer(PaymentCaptured.class, PaymentCaptured::paymentId);
        assertThat(STRIPE.intentOf(payment).status()).isEqualTo("succeeded");
        assertThat(STRIPE.requestsOf(payment))
                .containsExactly("POST /v1/payment_intents", "POST /v1/payment_intents/{id}/capture");
        assertThat(STRIPE.creationKeysOf(payment)).containsExactly(payment + "/authorize");
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS", "CAPTURE SUCCESS");
    }

    @Test
    void keepsNoSecretOfStripesAnswer() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);

        String kept = rig.sql(client -> client.sql("select gateway_response::text from transactions")
                .query(String.class)
                .single());

        assertThat(kept).contains("requires_capture").doesNotContain("secret", "ada@example.com");
    }

    @Test
    void passesADeclineOn() {
        rig.authorize("pm_card_chargeDeclined");

        assertThat(rig.answer(PaymentDeclined.class, PaymentDeclined::paymentId).code())
                .isEqualTo("card_declined");
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION FAILURE");
    }

    @Test
    void sendsTheCustomerToConfirmAndLearnsFromTheWebhook() throws GeneralSecurityException {
        rig.authorize("pm_card_threeDSecure2Required");
        String url = rig.answer(PaymentActionRequired.class, PaymentActionRequired::paymentId)
                .actionUrl();
        assertThat(url)
                .isEqualTo("https://hooks.stripe.test/3ds/"
                        + STRIPE.intentOf(payment).id());

        STRIPE.intentOf(payment).confirm(true);
        Api.Answer answer = webhook("payment_intent.amount_capturable_updated", WEBHOOK_SECRET);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS");
    }

    @Test
    void asksAboutAConfirmationWhoseWebhookIsLost() {
        rig.authorize("pm_card_threeDSecure2Required");
        rig.answer(PaymentActionRequired.class, PaymentActionRequired::paymentId);

        STRIPE.intentOf(payment).confirm(false);

        rig.answer(PaymentDeclined.class, PaymentDeclined::paymentId);
        assertThat(STRIPE.requestsOf(payment)).contains("GET /v1/payment_intents/{id}");
    }

    @Test
    void refusesAForgedWebhook() throws GeneralSecurityException {
        rig.authorize("pm_card_threeDSecure2Required").awaitStatus("ACTION_REQUIRED");

        Api.Answer answer = webhook("payment_intent.amount_capturable_updated", "whsec_of_somebody_else");

        assertThat(answer.problem()).isEqualTo("400 WEBHOOK_REFUSED");
        assertThat(rig.view().at("/status").asString()).isEqualTo("ACTION_REQUIRED");
    }

    @Test
    void findsWhatWasAuthorizedWhenTheAnswerDidNotComeInTime() {
        STRIPE.loseAnswers(1);
        rig.authorize("pm_card_visa").awaitStatus("UNKNOWN");

        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);

        assertThat(STRIPE.intentsOf(payment)).isEqualTo(1);
        assertThat(STRIPE.creationKeysOf(payment)).containsExactly(payment + "/authorize", payment + "/authorize");
    }

    @Test
    void searchesWhenStripeAnswersWithErrors() {
        STRIPE.answerErrors(2);
        rig.authorize("pm_card_visa").awaitStatus("UNKNOWN");

        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);

        assertThat(STRIPE.intentsOf(payment)).isEqualTo(1);
        assertThat(STRIPE.requestsOf(payment)).endsWith("GET /v1/payment_intents/search");
    }

    @Test
    void looksUpACaptureWhoseAnswerDidNotComeInTime() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        STRIPE.loseAnswers(1);

        rig.capture().awaitStatus("UNKNOWN");

        rig.answer(PaymentCaptured.class, PaymentCaptured::paymentId);
        assertThat(STRIPE.requestsOf(payment))
                .endsWith("POST /v1/payment_intents/{id}/capture", "GET /v1/payment_intents/{id}");
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS", "CAPTURE SUCCESS");
    }

    @Test
    void voidsWhatIsHeld() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);

        rig.cancel();

        rig.answer(PaymentVoided.class, PaymentVoided::paymentId);
        assertThat(STRIPE.intentOf(payment).status()).isEqualTo("canceled");
    }

    @Test
    void refundsWhatIsCharged() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        rig.capture();
        rig.answer(PaymentCaptured.class, PaymentCaptured::paymentId);

        rig.cancel();

        rig.answer(PaymentRefunded.class, PaymentRefunded::paymentId);
        assertThat(STRIPE.intentOf(payment).status()).isEqualTo("refunded");
    }

    @Test
    void recordsWhatIsRefundedAndDisputedAtStripe() throws GeneralSecurityException {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        rig.capture();
        rig.answer(PaymentCaptured.class, PaymentCaptured::paymentId);

        movement("charge.refunded", "\"amount_refunded\":1000,\"refunded\":false");
        movement("charge.refunded", "\"amount_refunded\":1000,\"refunded\":false");
        movement("charge.dispute.funds_withdrawn", "\"amount\":3999");
        movement("charge.dispute.funds_reinstated", "\"amount\":3999");
        movement("charge.refunded", "\"amount_refunded\":4999,\"refunded\":true");

        rig.answer(PaymentRefunded.class, PaymentRefunded::paymentId);
        assertThat(rig.transactions())
                .containsExactly(
                        "AUTHORIZATION SUCCESS",
                        "CAPTURE SUCCESS",
                        "REFUND SUCCESS",
                        "DISPUTE SUCCESS",
                        "DISPUTE_REVERSAL SUCCESS",
                        "REFUND SUCCESS");
        assertThat(rig.view().at("/status").asString()).isEqualTo("REFUNDED");
        assertThat(rig.balances())
                .containsOnly(
                        Map.entry("PROVIDER_CLEARING", 0L), Map.entry("STORE_PAYABLE", 0L), Map.entry("DISPUTED", 0L));
    }

    @Test
    void declinesWhenStripeRefusesTheStoresKey() {
        useKey("sk_test_RevokedLongAgo");

        rig.authorize("pm_card_visa");

        assertThat(rig.answer(PaymentDeclined.class, PaymentDeclined::paymentId).code())
                .isEqualTo("provider_refused_key");
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION ERROR");
    }

    private void useKey(String key) {
        Api.Answer answer = api.as(tokens.merchant(rig.store, "settings:read", "settings:write"))
                .put(
                        "/api/v1/admin/payment-providers/stripe",
                        Map.of("enabled", true, "secretKey", key, "webhookSecret", WEBHOOK_SECRET));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    /** An event about the charge, or a dispute of it; Stripe sends the same in many more words. */
    private void movement(String type, String fields) throws GeneralSecurityException {
        String object = "{\"id\":\"ch_1\",\"payment_intent\":\"%s\",\"currency\":\"usd\",%s}"
                .formatted(STRIPE.intentOf(payment).id(), fields);
        Api.Answer answer = webhook(UUID.randomUUID().toString(), type, object, WEBHOOK_SECRET);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private Api.Answer webhook(String type, String secret) throws GeneralSecurityException {
        return webhook(payment, type, STRIPE.intentOf(payment).json(false), secret);
    }

    private Api.Answer webhook(String id, String type, String object, String secret) throws GeneralSecurityException {
        String body = "{\"id\":\"evt_%s\",\"object\":\"event\",\"type\":\"%s\",\"data\":{\"object\":%s}}"
                .formatted(id, type, object);
        String signature = Webhook.Signature.generateSignatureHeader(
                body, secret, clock.instant().getEpochSecond());
        return api.header("Stripe-Signature", signature).post("/api/v1/webhooks/stripe/" + rig.store, body);
    }
}
