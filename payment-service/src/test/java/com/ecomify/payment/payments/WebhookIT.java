package com.ecomify.payment.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.payment.PaymentCaptured;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.secrets.SecretBox;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class WebhookIT {

    private final Api api;
    private final SecretBox secrets;
    private final Clock clock;
    private final PaymentsRig rig;

    @Autowired
    WebhookIT(
            Api api,
            TestTokens tokens,
            TestEvents events,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            SecretBox secrets,
            Clock clock) {
        this.api = api;
        this.secrets = secrets;
        this.clock = clock;
        this.rig = new PaymentsRig(events, api, tokens, jdbc, transactions);
    }

    @Test
    void mayComeBeforeTheReply() {
        rig.authorize("pm_card_slow");
        Awaitility.await().until(() -> !rig.charges().isEmpty());

        Api.Answer answer = send(rig.store, body(charge(), "AUTHORIZED"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(rig.view().at("/status").asString()).isEqualTo("AUTHORIZED");
        assertThat(rig.answers(PaymentAuthorized.class, PaymentAuthorized::paymentId))
                .isEqualTo(1);
        Awaitility.await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS");
        assertThat(rig.answers(PaymentAuthorized.class, PaymentAuthorized::paymentId))
                .isEqualTo(1);
    }

    @Test
    void mayComeAfterTheReplyAndTwice() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        String body = body(charge(), "AUTHORIZED");

        assertThat(send(rig.store, body).status()).isEqualTo(200);
        assertThat(send(rig.store, body).status()).isEqualTo(200);

        assertThat(rig.answers(PaymentAuthorized.class, PaymentAuthorized::paymentId))
                .isEqualTo(1);
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS");
        assertThat(rig.<Integer>sql(client -> client.sql("select count(*) from provider_events")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void cannotTakeBackWhatIsKnown() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        rig.capture();
        rig.answer(PaymentCaptured.class, PaymentCaptured::paymentId);

        assertThat(send(rig.store, body(charge(), "AUTHORIZED")).status()).isEqualTo(200);

        assertThat(rig.view().at("/status").asString()).isEqualTo("CAPTURED");
    }

    @Test
    void isRefusedWithoutAGenuineSignature() {
        rig.authorize("pm_card_threeDSecure2Required").awaitStatus("ACTION_REQUIRED");
        String body = body(charge(), "AUTHORIZED");
        String path = "/api/v1/webhooks/sandbox/" + rig.store;
        StoreId other = new StoreId(Uuid7.next());
        Instant now = clock.instant();

        assertThat(api.post(path, body).problem()).isEqualTo("400 WEBHOOK_REFUSED");
        assertThat(api.header("Sandbox-Signature", "t=1,v1=00").post(path, body).problem())
                .isEqualTo("400 WEBHOOK_REFUSED");
        assertThat(signed(rig.store, body + " ", now).post(path, body).problem())
                .as("another body")
                .isEqualTo("400 WEBHOOK_REFUSED");
        assertThat(signed(other, body, now).post(path, body).problem())
                .as("another store's secret")
                .isEqualTo("400 WEBHOOK_REFUSED");
        assertThat(signed(rig.store, body, now.minusSeconds(600))
                        .post(path, body)
                        .problem())
                .as("an old signature")
                .isEqualTo("400 WEBHOOK_REFUSED");
        assertThat(rig.view().at("/status").asString()).isEqualTo("ACTION_REQUIRED");
    }

    @Test
    void reachesNoPaymentOfAnotherStore() {
        rig.authorize("pm_card_threeDSecure2Required").awaitStatus("ACTION_REQUIRED");
        StoreId other = new StoreId(Uuid7.next());

        assertThat(send(other, body(charge(), "AUTHORIZED")).status()).isEqualTo(200);

        assertThat(rig.view().at("/status").asString()).isEqualTo("ACTION_REQUIRED");
    }

    @Test
    void refusesWhatIsNoWebhook() {
        assertThat(api.post("/api/v1/webhooks/paypal/" + rig.store, "{}").problem())
                .isEqualTo("404 PROVIDER_NOT_FOUND");
        assertThat(api.post("/api/v1/webhooks/sandbox/nonsense", "{}").problem())
                .isEqualTo("400 INVALID_PARAMETER");
        assertThat(api.post("/api/v1/webhooks/stripe/" + rig.store, "{}").problem())
                .as("a store without a Stripe secret")
                .isEqualTo("400 WEBHOOK_REFUSED");
        assertThat(send(rig.store, "no json").problem()).isEqualTo("400 WEBHOOK_REFUSED");
    }

    private UUID charge() {
        return (UUID) Objects.requireNonNull(rig.charges().getFirst().get("id"));
    }

    private String body(UUID charge, String standing) {
        return "{\"id\":\"evt_%s_%s\",\"type\":\"charge.test\",\"charge\":\"%s\",\"payment\":\"%s\",\"standing\":\"%s\"}"
                .formatted(charge, standing, charge, rig.payment, standing);
    }

    private Api.Answer send(StoreId store, String body) {
        return signed(store, body, clock.instant()).post("/api/v1/webhooks/sandbox/" + store, body);
    }

    /** Signs as the sandbox does, written out once more: the form is a promise to whoever receives these. */
    private Api signed(StoreId store, String body, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.derive("sandbox-webhooks/" + store), "HmacSHA256"));
            String signature = HexFormat.of()
                    .formatHex(mac.doFinal((at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8)));
            return api.header("Sandbox-Signature", "t=" + at.getEpochSecond() + ",v1=" + signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
