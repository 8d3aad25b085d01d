package com.ecomify.payment.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.payment.PaymentCaptureFailed;
import com.ecomify.common.contract.payment.PaymentDeclined;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.contract.payment.PaymentVoided;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.payment.providers.ProviderPayment;
import com.ecomify.payment.providers.Standing;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaymentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Money AMOUNT = Money.ofMinor(4_999, "USD");

    @Test
    void authorizesFirst() {
        assertThat(payment().nextOperation()).contains(TransactionType.AUTHORIZATION);
    }

    @Test
    void hasOneOperationUnderWayAtMost() {
        Payment payment = payment();
        payment.start(TransactionType.AUTHORIZATION, Uuid7.next());

        assertThat(payment.nextOperation()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> payment.start(TransactionType.VOID, Uuid7.next()));
    }

    @Test
    void capturesOnlyWhenAskedTo() {
        Payment payment = authorized();

        assertThat(payment.nextOperation()).isEmpty();
        payment.captureOf(AMOUNT);
        assertThat(payment.nextOperation()).contains(TransactionType.CAPTURE);
    }

    @Test
    void capturesNoMoreThanIsHeld() {
        Payment payment = authorized();

        assertThatIllegalArgumentException().isThrownBy(() -> payment.captureOf(Money.ofMinor(5_000, "USD")));
        assertThatIllegalArgumentException().isThrownBy(() -> payment.captureOf(Money.ofMinor(4_999, "EUR")));
        assertThatIllegalArgumentException().isThrownBy(() -> payment.captureOf(Money.ofMinor(0, "USD")));
    }

    @Test
    void neverCapturesWhatIsToBeCancelled() {
        Payment payment = authorized();
        payment.raiseGoal(PaymentGoal.CANCEL);

        payment.captureOf(AMOUNT);

        assertThat(payment.goal()).isEqualTo(PaymentGoal.CANCEL);
        assertThat(payment.nextOperation()).contains(TransactionType.VOID);
    }

    @Test
    void refundsWhatIsCapturedWhenCancelled() {
        Payment payment = authorized();
        payment.learn(word(Standing.CAPTURED), NOW);

        payment.raiseGoal(PaymentGoal.CANCEL);

        assertThat(payment.nextOperation()).contains(TransactionType.REFUND);
    }

    @Test
    void undoesNothingBeforeAnUnknownIsKnown() {
        Payment payment = payment();
        payment.doubt(NOW);

        payment.raiseGoal(PaymentGoal.CANCEL);

        assertThat(payment.nextOperation()).isEmpty();
        payment.learn(word(Standing.AUTHORIZED), NOW);
        assertThat(payment.nextOperation()).contains(TransactionType.VOID);
    }

    @Test
    void ignoresAWordThatIsOlderThanWhatIsKnown() {
        Payment payment = authorized();
        payment.learn(word(Standing.CAPTURED), NOW);

        assertThat(payment.learn(word(Standing.AUTHORIZED), NOW)).isFalse();
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void asksWithAKeyOfItsOwnOnlyAfterATryThatWasNotCarriedOut() {
        Payment payment = authorized();
        payment.captureOf(AMOUNT);
        payment.start(TransactionType.CAPTURE, Uuid7.next());
        assertThat(payment.operationKey()).isEqualTo(payment.id() + "/capture");

        payment.failOperation();
        payment.start(TransactionType.CAPTURE, Uuid7.next());
        assertThat(payment.operationKey()).isEqualTo(payment.id() + "/capture-2");

        payment.endOperation();
        payment.start(TransactionType.REFUND, Uuid7.next());
        assertThat(payment.operationKey()).isEqualTo(payment.id() + "/refund");
    }

    @Test
    void triesNoCaptureAgainThatTheProviderRefuses() {
        Payment payment = authorized();
        payment.captureOf(AMOUNT);
        payment.start(TransactionType.CAPTURE, Uuid7.next());

        payment.refuseCapture("amount_not_supported", "No.", NOW);

        assertThat(payment.nextOperation()).isEmpty();
        assertThat(PaymentEvents.message(payment)).get().isInstanceOf(PaymentCaptureFailed.class);
        payment.raiseGoal(PaymentGoal.CANCEL);
        assertThat(payment.nextOperation()).contains(TransactionType.VOID);
    }

    @Test
    void isVoidedWhenWhatWasHeldIsDeclinedAtItsCapture() {
        Payment payment = authorized();
        payment.captureOf(AMOUNT);
        payment.start(TransactionType.CAPTURE, Uuid7.next());

        payment.learn(word(Standing.DECLINED), NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.VOIDED);
    }

    @Test
    void refundsWhatWasNotGivenBackInParts() {
        Payment payment = authorized();
        payment.learn(word(Standing.CAPTURED), NOW);

        payment.refundPart(Money.ofMinor(1_000, "USD"), NOW);

        assertThat(payment.amountOf(TransactionType.REFUND)).isEqualTo(AMOUNT.minus(Money.ofMinor(1_000, "USD")));
    }

    @Test
    void countsAnIntentThatWasGivenUpAtTheProviderAsDeclined() {
        Payment payment = payment();
        payment.start(TransactionType.AUTHORIZATION, Uuid7.next());

        payment.learn(word(Standing.VOIDED), NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(PaymentEvents.message(payment)).get().isInstanceOf(PaymentDeclined.class);
    }

    @Test
    void answersOnceOnlyWhenCancelled() {
        Payment payment = authorized();
        assertThat(PaymentEvents.message(payment)).get().isInstanceOf(PaymentAuthorized.class);

        payment.raiseGoal(PaymentGoal.CANCEL);
        assertThat(PaymentEvents.message(payment)).isEmpty();

        payment.learn(word(Standing.VOIDED), NOW);
        assertThat(PaymentEvents.message(payment)).contains(new PaymentVoided(payment.id(), payment.orderId()));
    }

    private static Payment payment() {
        return new Payment(
                new StoreId(Uuid7.next()),
                new AuthorizePayment(
                        new PaymentId(Uuid7.next()),
                        new OrderId(Uuid7.next()),
                        AMOUNT,
                        "US",
                        null,
                        "pm_card_visa",
                        "ada@example.com",
                        null),
                "sandbox",
                NOW);
    }

    private static Payment authorized() {
        Payment payment = payment();
        payment.learn(word(Standing.AUTHORIZED), NOW);
        return payment;
    }

    private static ProviderPayment word(Standing standing) {
        ProviderPayment.@Nullable Decline none = null;
        return new ProviderPayment("sbx_1", standing, null, none, Map.of());
    }
}
