package com.ecomify.payment.payments;

import com.ecomify.common.contract.order.CancelPayment;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that a payment is to be undone, whatever it has come to. What has not begun never begins; what is under way, or
 * not known, is waited for and then undone.
 */
@Service
class RequestCancellation {

    private final PaymentRows payments;
    private final Deadlines deadlines;
    private final PaymentSteps steps;
    private final PaymentEvents events;
    private final JdbcClient jdbc;
    private final Clock clock;

    RequestCancellation(
            PaymentRows payments,
            Deadlines deadlines,
            PaymentSteps steps,
            PaymentEvents events,
            JdbcClient jdbc,
            Clock clock) {
        this.payments = payments;
        this.deadlines = deadlines;
        this.steps = steps;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void execute(CancelPayment command) {
        Optional<Payment> known = payments.lock(command.paymentId().value());
        if (known.isEmpty()) {
            withdrawUnheardOf(command);
            return;
        }
        Payment payment = known.get();
        payment.raiseGoal(PaymentGoal.CANCEL);
        switch (payment.status()) {
            case VOIDED, REFUNDED, DECLINED -> events.answer(payment);
            case PENDING -> {
                if (isWithdrawnInTime(payment)) {
                    withdraw(payment);
                }
            }
            case ACTION_REQUIRED -> {
                if (payment.operation() == TransactionType.AUTHORIZATION) {
                    steps.abandonConfirmation(payment);
                }
            }
            case AUTHORIZED -> {
                if (payment.operation() == TransactionType.CAPTURE && isWithdrawnInTime(payment)) {
                    payment.endOperation();
                }
                if (payment.operation() == null) {
                    steps.proceed(payment);
                }
            }
            case CAPTURED -> {
                if (payment.operation() == null) {
                    steps.proceed(payment);
                }
            }
            case UNKNOWN -> {
                // The recovery goes on asking; what it finds is then undone.
            }
        }
    }

    private void withdraw(Payment payment) {
        payment.withdraw(clock.instant());
        events.answer(payment);
        steps.proceed(payment);
    }

    /** Whoever takes the deadline up first decides: the job, which then asks the provider, or we, and it never does. */
    private boolean isWithdrawnInTime(Payment payment) {
        return deadlines.withdraw(PaymentSteps.DEADLINE, payment.id().value());
    }

    private void withdrawUnheardOf(CancelPayment command) {
        jdbc.sql("""
                        insert into withdrawn_payments (store_id, payment_id, withdrawn_at) values (:store, :payment, :now)
                        on conflict do nothing""")
                .param("store", CurrentStore.get().value())
                .param("payment", command.paymentId().value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        events.answerUnheardOf(command);
    }
}
