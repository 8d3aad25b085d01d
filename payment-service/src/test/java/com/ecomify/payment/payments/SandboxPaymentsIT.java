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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class SandboxPaymentsIT {

    private final Api api;
    private final TestTokens tokens;
    private final TestEvents events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    private PaymentsRig rig;

    @Autowired
    SandboxPaymentsIT(
            Api api, TestTokens tokens, TestEvents events, JdbcClient jdbc, TransactionTemplate transactions) {
        this.api = api;
        this.tokens = tokens;
        this.events = events;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.rig = newRig();
    }

    @BeforeEach
    void openStore() {
        rig = newRig();
    }

    private PaymentsRig newRig() {
        return new PaymentsRig(events, api, tokens, jdbc, transactions);
    }

    @Test
    void authorizesThenCaptures() {
        rig.authorize("pm_card_visa");

        PaymentAuthorized authorized = rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        assertThat(authorized).isEqualTo(new PaymentAuthorized(rig.payment, rig.order, PaymentsRig.AMOUNT, "sandbox"));

        rig.capture();
        PaymentCaptured captured = rig.answer(PaymentCaptured.class, PaymentCaptured::paymentId);
        assertThat(captured).isEqualTo(new PaymentCaptured(rig.payment, rig.order, PaymentsRig.AMOUNT));
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS", "CAPTURE SUCCESS");
        assertThat(rig.charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge)
                        .contains(Map.entry("standing", "CAPTURED"), Map.entry("captured_minor", 4_999L)));
    }

    @Test
    void passesTheBanksRefusalOn() {
        rig.authorize("pm_card_chargeDeclined");

        PaymentDeclined declined = rig.answer(PaymentDeclined.class, PaymentDeclined::paymentId);
        assertThat(declined.code()).isEqualTo("card_declined");
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION FAILURE");
        assertThat(rig.view().at("/transactions/0/errorCode").asString()).isEqualTo("card_declined");
    }

    @Test
    void refusesACardThatTheSandboxDoesNotKnow() {
        rig.authorize("pm_card_imaginary");

        PaymentDeclined declined = rig.answer(PaymentDeclined.class, PaymentDeclined::paymentId);
        assertThat(declined.code()).isEqualTo("payment_method_invalid");
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION ERROR");
        assertThat(rig.charges()).isEmpty();
    }

    @Test
    void refusesAProviderThatTheStoreHasNotSetUp() {
        rig.authorize("pm_card_visa", "stripe");

        PaymentDeclined declined = rig.answer(PaymentDeclined.class, PaymentDeclined::paymentId);
        assertThat(declined.code()).isEqualTo("provider_unavailable");
        assertThat(rig.charges()).isEmpty();
    }

    @Test
    void waitsForASlowProvider() {
        rig.authorize("pm_card_slow");

        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        assertThat(rig.charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge).containsEntry("authorize_calls", 1));
    }

    @Test
    void goesOnWhenTheCustomerHasConfirmed() {
        rig.authorize("pm_card_threeDSecure2Required");
        String url = rig.answer(PaymentActionRequired.class, PaymentActionRequired::paymentId)
                .actionUrl();
        String path = url.substring(url.indexOf("/api/"));

        Api.Answer answer = api.inStore(rig.store).post(path, Map.of("approve", true));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS");
        assertThat(rig.answers(PaymentActionRequired.class, PaymentActionRequired::paymentId))
                .isEqualTo(1);
        assertThat(api.inStore(rig.store).post(path, Map.of("approve", true)).problem())
                .isEqualTo("409 NOTHING_TO_CONFIRM");
    }

    @Test
    void declinesWhenTheCustomerRefusesToConfirm() {
        rig.authorize("pm_card_threeDSecure2Required");
        String url = rig.answer(PaymentActionRequired.class, PaymentActionRequired::paymentId)
                .actionUrl();

        api.inStore(rig.store).post(url.substring(url.indexOf("/api/")), Map.of("approve", false));

        rig.answer(PaymentDeclined.class, PaymentDeclined::paymentId);
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION FAILURE");
    }

    @Test
    void learnsALostAnswerFromTheWebhook() {
        rig.authorize("pm_card_unknown");

        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        assertThat(rig.charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge).containsEntry("authorize_calls", 1));
        assertThat(rig.<Integer>sql(client -> client.sql("select count(*) from provider_events")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void learnsALostAnswerByAskingWithTheSameKey() {
        rig.authorize("pm_card_unknownNoWebhook").awaitStatus("UNKNOWN");

        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        assertThat(rig.charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge).containsEntry("authorize_calls", 2));
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS");
    }

    @Test
    void voidsWhatIsHeld() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);

        rig.cancel();

        rig.answer(PaymentVoided.class, PaymentVoided::paymentId);
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS", "VOID SUCCESS");
        assertThat(rig.charges().getFirst()).containsEntry("standing", "VOIDED");
    }

    @Test
    void refundsWhatIsCharged() {
        rig.authorize("pm_card_visa");
        rig.answer(PaymentAuthorized.class, PaymentAuthorized::paymentId);
        rig.capture();
        rig.answer(PaymentCaptured.class, PaymentCaptured::paymentId);

        rig.cancel();

        PaymentRefunded refunded = rig.answer(PaymentRefunded.class, PaymentRefunded::paymentId);
        assertThat(refunded.amount()).isEqualTo(PaymentsRig.AMOUNT);
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS", "CAPTURE SUCCESS", "REFUND SUCCESS");
        assertThat(rig.charges().getFirst()).containsEntry("standing", "REFUNDED");
    }

    @Test
    void waitsForTheUnknownBeforeItUndoes() {
        rig.authorize("pm_card_unknownNoWebhook").awaitStatus("UNKNOWN");

        rig.cancel();

        rig.answer(PaymentVoided.class, PaymentVoided::paymentId);
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION SUCCESS", "VOID SUCCESS");
        assertThat(rig.charges().getFirst()).containsEntry("standing", "VOIDED");
        assertThat(rig.answers(PaymentAuthorized.class, PaymentAuthorized::paymentId))
                .isZero();
    }

    @Test
    void undoesAnAuthorizationThatIsUnderWay() {
        rig.authorize("pm_card_slow").cancel();

        rig.answer(PaymentVoided.class, PaymentVoided::paymentId);
        rig.awaitStatus("VOIDED");
        assertThat(rig.charges()).allSatisfy(charge -> assertThat(charge).containsEntry("standing", "VOIDED"));
    }

    @Test
    void givesUpAConfirmationThatIsCancelled() {
        rig.authorize("pm_card_threeDSecure2Required");
        rig.answer(PaymentActionRequired.class, PaymentActionRequired::paymentId);

        rig.cancel().cancel();

        rig.answer(PaymentVoided.class, PaymentVoided::paymentId);
        assertThat(rig.transactions()).containsExactly("AUTHORIZATION FAILURE", "VOID SUCCESS");
    }

    @Test
    void beginsNothingThatWasCancelledFirst() {
        rig.cancel().authorize("pm_card_visa");

        rig.answer(PaymentVoided.class, PaymentVoided::paymentId);
        assertThat(rig.answers(PaymentAuthorized.class, PaymentAuthorized::paymentId))
                .isZero();
        assertThat(rig.charges()).isEmpty();
    }

    @Test
    void answersTheCancellationOfADeclinedPayment() {
        rig.authorize("pm_card_chargeDeclined");
        rig.answer(PaymentDeclined.class, PaymentDeclined::paymentId);

        rig.cancel();

        rig.answer(PaymentVoided.class, PaymentVoided::paymentId);
        assertThat(rig.view().at("/status").asString()).isEqualTo("DECLINED");
    }
}
