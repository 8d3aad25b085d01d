package com.ecomify.payment.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.payment.PaymentCaptured;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Commands, answers and crashes that come more than once have the effect of once at the provider. */
@ServiceTest
class RepeatedDeliveryIT {

    private final TestEvents events;
    private final Api api;
    private final TestTokens tokens;
    private final CrashOnceProvider crashing;
    private final PaymentsRig rig;

    @Autowired
    RepeatedDeliveryIT(
            Api api,
            TestTokens tokens,
            TestEvents events,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            CrashOnceProvider crashing) {
        this.events = events;
        this.api = api;
        this.tokens = tokens;
        this.crashing = crashing;
        this.rig = new PaymentsRig(events, api, tokens, jdbc, transactions);
    }

    @Test
    void authorizesOnceForARepeatedDelivery() {
        AuthorizePayment command = new AuthorizePayment(
                rig.payment, rig.order, PaymentsRig.AMOUNT, "US", null, "pm_card_visa", "ada@example.com", null);
        UUID eventId = Uuid7.next();

        events.publish(eventId, rig.store, rig.order, 1, command);
        events.publish(eventId, rig.store, rig.order, 1, command);

        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        assertThat(rig.answers(PaymentAuthorized.class, PaymentAuthorized::paymentId))
                .isEqualTo(1);
        assertAuthorizedOnce();
    }

    @Test
    void authorizesOnceForTwoCommandsAndAnswersBoth() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);

        rig.authorize("pm_card_visa");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> rig.answers(PaymentAuthorized.class, PaymentAuthorized::paymentId) == 2);
        assertAuthorizedOnce();
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS");
    }

    @Test
    void capturesOnceForTwoCommands() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);

        rig.capture().capture();

        rig.answer(PaymentCaptured.class, PaymentCaptured::paymentId);
        rig.answers(PaymentCaptured.class, PaymentCaptured::paymentId);
        assertThat(rig.charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge)
                        .contains(Map.entry("capture_calls", 1), Map.entry("captured_minor", 4_999L)));
    }

    @Test
    void asksAgainWithTheSameKeyAfterACrashBetweenCallAndRecord() {
        Api.Answer settings = api.as(tokens.merchant(rig.store, "settings:read", "settings:write"))
                .put(
                        "/api/v1/admin/payment-providers/" + CrashOnceProvider.NAME,
                        Map.of("enabled", true, "secretKey", "sk_test_0123456789"));
        assertThat(settings.status()).as(settings.toString()).isEqualTo(200);

        rig.authorize("pm_card_visa", CrashOnceProvider.NAME);
        Awaitility.await().until(() -> crashing.hasCrashedFor(rig.payment.toString()));
        assertThat(rig.view().at("/status").asString()).isEqualTo("PENDING");
        rig.makeDeadlinesDue();

        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        assertThat(rig.charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge)
                        .contains(Map.entry("authorize_calls", 2), Map.entry("standing", "AUTHORIZED")));
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS");
    }

    private void assertAuthorizedOnce() {
        assertThat(rig.charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge).containsEntry("authorize_calls", 1));
    }
}
