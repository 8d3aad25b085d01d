package com.ecomify.payment.payments;

import com.ecomify.common.contract.order.CancelPayment;
import com.ecomify.common.contract.payment.PaymentActionRequired;
import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.payment.PaymentCaptureFailed;
import com.ecomify.common.contract.payment.PaymentCaptured;
import com.ecomify.common.contract.payment.PaymentDeclined;
import com.ecomify.common.contract.payment.PaymentRefunded;
import com.ecomify.common.contract.payment.PaymentVoided;
import com.ecomify.common.events.Outbox;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells order-service where a payment stands. */
@Component
class PaymentEvents {

    private final Outbox outbox;

    PaymentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Publishes the answer to the latest command, if there is one yet. Saying it twice is harmless. */
    void answer(Payment payment) {
        message(payment).ifPresent(each -> outbox.append(payment.orderId(), payment.nextSequence(), each));
    }

    /** The answer to the cancellation of a payment that we know nothing of. */
    void answerUnheardOf(CancelPayment command) {
        outbox.append(command.orderId(), 1, new PaymentVoided(command.paymentId(), command.orderId()));
    }

    static Optional<Object> message(Payment payment) {
        // A payment that is to be cancelled answers once more only, when nothing is held or charged any longer.
        boolean cancelling = payment.goal() == PaymentGoal.CANCEL;
        return Optional.ofNullable(
                switch (payment.status()) {
                    case PENDING, UNKNOWN -> null;
                    case ACTION_REQUIRED ->
                        cancelling
                                ? null
                                : new PaymentActionRequired(
                                        payment.id(),
                                        payment.orderId(),
                                        Objects.requireNonNull(
                                                payment.currentAttempt().actionUrl()));
                    case AUTHORIZED ->
                        cancelling ? null : payment.isCaptureRefused() ? captureFailed(payment) : authorized(payment);
                    case CAPTURED ->
                        cancelling
                                ? null
                                : new PaymentCaptured(payment.id(), payment.orderId(), payment.captureAmount());
                    case DECLINED -> cancelling ? voided(payment) : declined(payment);
                    case VOIDED -> voided(payment);
                    case REFUNDED -> new PaymentRefunded(payment.id(), payment.orderId(), payment.captureAmount());
                });
    }

    private static PaymentAuthorized authorized(Payment payment) {
        return new PaymentAuthorized(
                payment.id(), payment.orderId(), payment.amount(), Objects.requireNonNull(payment.provider()));
    }

    private static PaymentCaptureFailed captureFailed(Payment payment) {
        return new PaymentCaptureFailed(
                payment.id(),
                payment.orderId(),
                Objects.requireNonNullElse(payment.failureCode(), "refused"),
                Objects.requireNonNullElse(payment.failureMessage(), "The provider does not charge the payment."));
    }

    private static PaymentVoided voided(Payment payment) {
        return new PaymentVoided(payment.id(), payment.orderId());
    }

    private static PaymentDeclined declined(Payment payment) {
        return new PaymentDeclined(
                payment.id(),
                payment.orderId(),
                Objects.requireNonNullElse(payment.failureCode(), "declined"),
                Objects.requireNonNullElse(payment.failureMessage(), "The payment was declined."));
    }
}
