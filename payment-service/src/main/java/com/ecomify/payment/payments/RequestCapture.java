package com.ecomify.payment.payments;

import com.ecomify.common.contract.order.CapturePayment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that held money is to be charged. A cancellation that came first wins. */
@Service
class RequestCapture {

    private static final Logger log = LoggerFactory.getLogger(RequestCapture.class);

    private final PaymentRows payments;
    private final PaymentSteps steps;
    private final PaymentEvents events;

    RequestCapture(PaymentRows payments, PaymentSteps steps, PaymentEvents events) {
        this.payments = payments;
        this.steps = steps;
        this.events = events;
    }

    /** @throws IllegalStateException if the payment is not known: the command overtook the one that it builds on */
    @Transactional
    void execute(CapturePayment command) {
        Payment payment = payments.lock(command.paymentId().value())
                .orElseThrow(() -> new IllegalStateException("no payment " + command.paymentId()));
        switch (payment.status()) {
            case CAPTURED, VOIDED, REFUNDED, DECLINED -> events.answer(payment);
            case PENDING, ACTION_REQUIRED, UNKNOWN, AUTHORIZED -> aimForCapture(payment, command);
        }
    }

    private void aimForCapture(Payment payment, CapturePayment command) {
        if (payment.isCaptureRefused()) {
            events.answer(payment);
            return;
        }
        if (payment.goal() != PaymentGoal.AUTHORIZE) {
            log.info("payment {} is on its way to {} already", payment.id(), payment.goal());
            return;
        }
        payment.captureOf(command.amount());
        if (payment.operation() == null) {
            steps.proceed(payment);
        }
    }
}
