package com.ecomify.payment.payments;

import com.ecomify.common.money.Money;
import com.ecomify.payment.providers.ProviderNotification.Movement;
import com.ecomify.payment.providers.ProviderPayment;
import com.ecomify.payment.providers.Standing;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Records money that has moved at the provider without our asking: refunds made there, and what banks take back. */
@Component
class LearnMovement {

    private static final Logger log = LoggerFactory.getLogger(LearnMovement.class);

    private final PaymentRows payments;
    private final PaymentSteps steps;
    private final TransactionRows rows;
    private final Clock clock;

    LearnMovement(PaymentRows payments, PaymentSteps steps, TransactionRows rows, Clock clock) {
        this.payments = payments;
        this.steps = steps;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param movement not heard of before, in the caller's transaction */
    void execute(String provider, Movement movement) {
        Payment payment = payments.lockByReference(movement.paymentReference()).orElse(null);
        if (payment == null
                || !provider.equals(payment.provider())
                || !movement.amount().currency().equals(payment.amount().currency())) {
            log.info(
                    "{} of {} at {} is about no payment of the store", movement.kind(), movement.reference(), provider);
            return;
        }
        switch (movement.kind()) {
            case REFUNDED ->
                steps.learn(
                        payment,
                        new ProviderPayment(
                                movement.paymentReference(),
                                Standing.REFUNDED,
                                null,
                                null,
                                Map.of("charge", movement.reference())),
                        1);
            case PARTLY_REFUNDED -> refundPart(payment, movement);
            case DISPUTED -> rows.learnt(payment, TransactionType.DISPUTE, movement.amount(), movement.reference());
            case DISPUTE_REVERSED ->
                rows.learnt(payment, TransactionType.DISPUTE_REVERSAL, movement.amount(), movement.reference());
        }
    }

    /** The provider tells how much has been given back in all, in events that may come in any order. */
    private void refundPart(Payment payment, Movement movement) {
        Money part = movement.amount().minus(payment.refunded());
        if (payment.status() != PaymentStatus.CAPTURED || !part.isPositive()) {
            log.info("payment {} is {}: {} were refunded already", payment.id(), payment.status(), movement.amount());
            return;
        }
        rows.learnt(
                payment,
                TransactionType.REFUND,
                part,
                movement.reference() + "/" + movement.amount().amountMinor());
        payment.refundPart(part, clock.instant());
    }
}
