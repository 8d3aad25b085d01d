package com.ecomify.payment.payments;

import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.payment.providers.ProviderNotification;
import com.ecomify.payment.providers.Standing;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The payments of the current store, for the webhook intake. */
@Service
public class Payments {

    private static final Logger log = LoggerFactory.getLogger(Payments.class);

    private final PaymentRows payments;
    private final PaymentSteps steps;
    private final LearnMovement movements;
    private final JdbcClient jdbc;
    private final Clock clock;

    Payments(PaymentRows payments, PaymentSteps steps, LearnMovement movements, JdbcClient jdbc, Clock clock) {
        this.payments = payments;
        this.steps = steps;
        this.movements = movements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Applies a verified webhook once. It may come before the answer to the call that caused it, after it, late, or out of
     * order: it only ever moves a payment forward.
     */
    @Transactional
    public void apply(String provider, ProviderNotification notification) {
        if (!isNew(provider, notification)) {
            return;
        }
        if (notification.movement() != null) {
            movements.execute(provider, notification.movement());
        }
        if (notification.subject() != null) {
            apply(provider, notification, notification.subject());
        }
    }

    private void apply(String provider, ProviderNotification notification, ProviderNotification.Subject subject) {
        Payment payment = payments.lock(subject.paymentId().value()).orElse(null);
        if (payment == null || !provider.equals(payment.provider())) {
            log.info("webhook {} of {} is about no payment of the store", notification.eventId(), provider);
            return;
        }
        String reference = payment.currentAttempt().reference();
        if (reference != null && !reference.equals(subject.payment().reference())) {
            log.warn("webhook {} names payment {} but another reference", notification.eventId(), payment.id());
            return;
        }
        if (!isStale(payment, subject.payment().standing())) {
            steps.learn(payment, subject.payment(), 1);
        }
    }

    /** A webhook tells of the past: it can show that an operation was carried out, but never that it was not. */
    private static boolean isStale(Payment payment, Standing standing) {
        @Nullable TransactionType operation = payment.operation();
        boolean notCarriedOut = operation != null && operation.outcome(standing) == TransactionStatus.ERROR;
        // A decline that is told of a payment that is held is that of an earlier try.
        boolean earlierTry = standing == Standing.DECLINED && payment.status() == PaymentStatus.AUTHORIZED;
        return notCarriedOut || earlierTry || standing == Standing.PROCESSING;
    }

    private boolean isNew(String provider, ProviderNotification notification) {
        ProviderNotification.Subject subject = notification.subject();
        return jdbc.sql("""
                        insert into provider_events (store_id, provider, event_id, type, payment_id, received_at)
                        values (:store, :provider, :event, :type, :payment, :now) on conflict do nothing""")
                        .param("store", CurrentStore.get().value())
                        .param("provider", provider)
                        .param("event", notification.eventId())
                        .param("type", notification.type())
                        .param(
                                "payment",
                                subject == null ? null : subject.paymentId().value())
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
