package com.ecomify.payment.payments;

import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.payment.providers.AuthorizationRequest;
import com.ecomify.payment.providers.FollowUpRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a provider is to be asked. That it is about to be is known already: the deadline of the operation was taken up.
 */
@Service
class PrepareStep {

    private final PaymentRows payments;
    private final Deadlines deadlines;

    PrepareStep(PaymentRows payments, Deadlines deadlines) {
        this.payments = payments;
        this.deadlines = deadlines;
    }

    /** @return empty if there is nothing to ask any longer */
    @Transactional
    Optional<Step> execute(PaymentId id) {
        // Not locked: whoever settles the operation meanwhile changes its id, and the answer is then put aside.
        Payment payment = payments.find(id.value()).orElse(null);
        if (payment == null || payment.operation() == null) {
            deadlines.clear(PaymentSteps.DEADLINE, id.value());
            return Optional.empty();
        }
        UUID operationId = Objects.requireNonNull(payment.operationId());
        String provider = Objects.requireNonNull(payment.provider());
        PaymentAttempt attempt = payment.currentAttempt();
        boolean confirming = payment.status() == PaymentStatus.ACTION_REQUIRED
                && payment.operation() == TransactionType.AUTHORIZATION;
        if (confirming || payment.status() == PaymentStatus.UNKNOWN) {
            return Optional.of(new Step.Ask(operationId, provider, authorization(payment), attempt.reference()));
        }
        if (payment.operation() == TransactionType.AUTHORIZATION) {
            return Optional.of(new Step.Authorize(operationId, provider, authorization(payment)));
        }
        return Optional.of(new Step.FollowUp(
                operationId,
                provider,
                payment.operation(),
                new FollowUpRequest(
                        payment.operationKey(),
                        Objects.requireNonNull(attempt.reference()),
                        payment.amountOf(payment.operation()))));
    }

    private static AuthorizationRequest authorization(Payment payment) {
        PaymentAttempt attempt = payment.currentAttempt();
        return new AuthorizationRequest(
                payment.id() + "/" + TransactionType.AUTHORIZATION.keyword(),
                payment.id(),
                payment.orderId(),
                payment.amount(),
                attempt.paymentMethod(),
                attempt.returnUrl(),
                attempt.createdAt());
    }
}
