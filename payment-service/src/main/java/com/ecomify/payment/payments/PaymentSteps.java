package com.ecomify.payment.payments;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.payment.providers.ProviderAnswer;
import com.ecomify.payment.providers.ProviderPayment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves a locked payment on, within the caller's transaction: records what the provider said, answers order-service, starts
 * the next operation.
 */
@Component
class PaymentSteps {

    static final String DEADLINE = "payment.step";

    private static final Logger log = LoggerFactory.getLogger(PaymentSteps.class);

    private final TransactionRows rows;
    private final PaymentEvents events;
    private final Deadlines deadlines;
    private final PaymentProperties properties;
    private final Clock clock;

    PaymentSteps(
            TransactionRows rows,
            PaymentEvents events,
            Deadlines deadlines,
            PaymentProperties properties,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.deadlines = deadlines;
        this.properties = properties;
        this.clock = clock;
    }

    /** Starts the operation that status and goal ask for, right after the commit; clears the deadline if there is none. */
    void proceed(Payment payment) {
        proceed(payment, Duration.ZERO);
    }

    private void proceed(Payment payment, Duration pause) {
        Optional<TransactionType> next = payment.nextOperation();
        if (next.isEmpty()) {
            deadlines.clear(DEADLINE, payment.id().value());
            return;
        }
        payment.start(next.get(), Uuid7.next());
        deadlines.set(DEADLINE, payment.id().value(), clock.instant().plus(pause));
    }

    /**
     * Takes the provider's word for where the payment stands, from an answer or a webhook. A word that is older than what
     * we know already changes nothing.
     *
     * @param attempt how often this operation was tried, for the pause before the next try
     */
    void learn(Payment payment, ProviderPayment word, int attempt) {
        PaymentStatus before = payment.status();
        TransactionType operation = payment.operation();
        Instant now = clock.instant();
        if (!payment.learn(word, now)) {
            log.info("payment {} is {}: {} says {}", payment.id(), before, payment.provider(), word.standing());
            return;
        }
        if (operation == null) {
            learnUnasked(payment, before);
            return;
        }
        TransactionStatus outcome = operation.outcome(word.standing());
        rows.record(payment, outcome, word);
        if (outcome == TransactionStatus.PENDING) {
            waitForMore(payment, before, attempt);
            return;
        }
        if (outcome == TransactionStatus.ERROR) {
            payment.failOperation();
        } else {
            payment.endOperation();
        }
        // Told again after an operation that was not carried out, the same status is no news.
        if (outcome != TransactionStatus.ERROR) {
            events.answer(payment);
        }
        proceed(payment, outcome == TransactionStatus.ERROR ? properties.pause(attempt) : Duration.ZERO);
    }

    /** The payment's operation may or may not have been carried out: the provider has to be asked. */
    void doubt(Payment payment, String reason, int attempt) {
        log.warn("payment {}: outcome of {} unknown: {}", payment.id(), payment.operation(), reason);
        // Not being able to ask about a confirmation puts nothing in doubt.
        if (payment.status() != PaymentStatus.ACTION_REQUIRED || payment.operation() != TransactionType.AUTHORIZATION) {
            payment.doubt(clock.instant());
        }
        rows.record(payment, TransactionStatus.PENDING, "outcome_unknown", reason);
        tryLater(payment, attempt);
    }

    /**
     * The provider does not take the request. An authorization ends with that, and a capture that it will never take. Anything
     * else has to be done some day.
     */
    void refuse(Payment payment, ProviderAnswer.Refused refused, int attempt) {
        String code = refused.code();
        String message = refused.message();
        log.warn("payment {}: {} refused: {} {}", payment.id(), payment.operation(), code, message);
        if (payment.operation() == TransactionType.AUTHORIZATION) {
            rows.record(payment, TransactionStatus.ERROR, code, message);
            payment.endOperation();
            payment.decline(code, "The payment could not be made. Nothing was charged.", clock.instant());
            events.answer(payment);
            proceed(payment);
        } else if (payment.operation() == TransactionType.CAPTURE && payment.goal() == PaymentGoal.CANCEL) {
            rows.record(payment, TransactionStatus.ERROR, code, message);
            payment.failOperation();
            proceed(payment);
        } else if (payment.operation() == TransactionType.CAPTURE && !refused.mendable()) {
            rows.record(payment, TransactionStatus.FAILURE, code, message);
            payment.refuseCapture(code, message, clock.instant());
            events.answer(payment);
            proceed(payment);
        } else {
            rows.record(payment, TransactionStatus.PENDING, code, message);
            tryLater(payment, attempt);
        }
    }

    private void learnUnasked(Payment payment, PaymentStatus before) {
        if (payment.status() == before) {
            return;
        }
        switch (payment.status()) {
            case CAPTURED -> rows.learnt(payment, TransactionType.CAPTURE);
            case VOIDED -> rows.learnt(payment, TransactionType.VOID);
            case REFUNDED -> rows.learnt(payment, TransactionType.REFUND);
            case PENDING, ACTION_REQUIRED, UNKNOWN, AUTHORIZED, DECLINED -> log.debug("nothing to record");
        }
        events.answer(payment);
        proceed(payment);
    }

    private void waitForMore(Payment payment, PaymentStatus before, int attempt) {
        if (payment.status() != PaymentStatus.ACTION_REQUIRED) {
            tryLater(payment, attempt);
            return;
        }
        if (payment.goal() == PaymentGoal.CANCEL) {
            abandonConfirmation(payment);
            return;
        }
        if (before != PaymentStatus.ACTION_REQUIRED) {
            events.answer(payment);
        }
        deadlines.set(DEADLINE, payment.id().value(), clock.instant().plus(properties.confirmationAskEvery()));
    }

    /** Gives up waiting for the customer; what is held with the provider, if anything, is voided next. */
    void abandonConfirmation(Payment payment) {
        rows.record(payment, TransactionStatus.FAILURE, "cancelled", "cancelled before the customer confirmed");
        payment.endOperation();
        proceed(payment);
    }

    private void tryLater(Payment payment, int attempt) {
        deadlines.postpone(DEADLINE, payment.id().value(), clock.instant().plus(properties.pause(attempt)));
    }
}
