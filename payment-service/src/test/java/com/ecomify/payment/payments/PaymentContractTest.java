package com.ecomify.payment.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.order.CancelPayment;
import com.ecomify.common.contract.order.CapturePayment;
import com.ecomify.common.contract.payment.PaymentActionRequired;
import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.payment.PaymentCaptureFailed;
import com.ecomify.common.contract.payment.PaymentCaptured;
import com.ecomify.common.contract.payment.PaymentDeclined;
import com.ecomify.common.contract.payment.PaymentRefunded;
import com.ecomify.common.contract.payment.PaymentVoided;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Golden;
import com.ecomify.payment.providers.ProviderPayment;
import com.ecomify.payment.providers.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From order-service's example of a command to our own examples of the answers. */
class PaymentContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void answersWithActionRequired() {
        String url = Golden.read(PaymentActionRequired.class).actionUrl();
        Payment payment = asked();

        payment.learn(word(Standing.ACTION_REQUIRED, url, null), NOW);

        assertAnswers(payment, PaymentActionRequired.class);
    }

    @Test
    void answersWithAuthorized() {
        Payment payment = asked();

        payment.learn(word(Standing.AUTHORIZED, null, null), NOW);

        assertAnswers(payment, PaymentAuthorized.class);
    }

    @Test
    void answersWithDeclined() {
        PaymentDeclined example = Golden.read(PaymentDeclined.class);
        Payment payment = asked();

        payment.learn(
                word(Standing.DECLINED, null, new ProviderPayment.Decline(example.code(), example.message())), NOW);

        assertAnswers(payment, PaymentDeclined.class);
    }

    @Test
    void answersWithCaptured() {
        Payment payment = asked();

        payment.learn(word(Standing.CAPTURED, null, null), NOW);

        assertAnswers(payment, PaymentCaptured.class);
    }

    @Test
    void answersWithCaptureFailed() {
        PaymentCaptureFailed example = Golden.read(PaymentCaptureFailed.class);
        Payment payment = asked();
        payment.learn(word(Standing.AUTHORIZED, null, null), NOW);
        payment.captureOf(payment.amount());

        payment.refuseCapture(example.code(), example.message(), NOW);

        assertAnswers(payment, PaymentCaptureFailed.class);
    }

    @Test
    void answersWithVoided() {
        Payment payment = asked();

        payment.withdraw(NOW);

        assertAnswers(payment, PaymentVoided.class);
    }

    @Test
    void answersWithRefunded() {
        Payment payment = asked();
        payment.learn(word(Standing.CAPTURED, null, null), NOW);

        payment.learn(word(Standing.REFUNDED, null, null), NOW);

        assertAnswers(payment, PaymentRefunded.class);
    }

    @Test
    void takesOrderServicesExamples() {
        CapturePayment capture = Golden.read(CapturePayment.class);
        CancelPayment cancel = Golden.read(CancelPayment.class);
        Payment payment = asked();
        payment.learn(word(Standing.AUTHORIZED, null, null), NOW);

        payment.captureOf(capture.amount());

        assertThat(payment.nextOperation()).contains(TransactionType.CAPTURE);
        assertThat(List.of(capture.paymentId(), cancel.paymentId())).containsOnly(payment.id());
        assertThat(List.of(capture.orderId(), cancel.orderId())).containsOnly(payment.orderId());
    }

    private static void assertAnswers(Payment payment, Class<?> type) {
        assertThat(PaymentEvents.message(payment))
                .hasValueSatisfying(answer -> assertThat(Golden.wire(answer)).isEqualTo(Golden.json(type)));
    }

    private static Payment asked() {
        String provider = Golden.read(PaymentAuthorized.class).provider();
        return new Payment(new StoreId(Uuid7.next()), Golden.read(AuthorizePayment.class), provider, NOW);
    }

    private static ProviderPayment word(
            Standing standing, @Nullable String actionUrl, ProviderPayment.@Nullable Decline decline) {
        return new ProviderPayment("sbx_1", standing, actionUrl, decline, Map.of());
    }
}
