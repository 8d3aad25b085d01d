package com.ecomify.payment.payments;

import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.payment.providers.ProviderAnswer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a provider answered. */
@Service
class RecordAnswer {

    private final PaymentRows payments;
    private final PaymentSteps steps;
    private final MeterRegistry meters;

    RecordAnswer(PaymentRows payments, PaymentSteps steps, MeterRegistry meters) {
        this.payments = payments;
        this.steps = steps;
        this.meters = meters;
    }

    /** @param operationId what was asked; if a webhook has settled that meanwhile, the answer says nothing new */
    @Transactional
    void execute(PaymentId id, UUID operationId, ProviderAnswer answer, int attempt) {
        Payment payment = payments.lock(id.value()).orElseThrow(() -> new IllegalStateException("no payment " + id));
        if (!operationId.equals(payment.operationId())) {
            return;
        }
        meters.counter(
                        "ecomify.payment.answers",
                        "provider",
                        String.valueOf(payment.provider()),
                        "operation",
                        String.valueOf(payment.operation()),
                        "answer",
                        answer.getClass().getSimpleName())
                .increment();
        switch (answer) {
            case ProviderAnswer.Known known -> steps.learn(payment, known.payment(), attempt);
            case ProviderAnswer.Refused refused -> refuse(payment, refused, attempt);
            case ProviderAnswer.Absent _ ->
                steps.refuse(
                        payment,
                        new ProviderAnswer.Refused("not_received", "the provider has never received the request", true),
                        attempt);
            case ProviderAnswer.Unknown unknown -> steps.doubt(payment, unknown.reason(), attempt);
        }
    }

    private void refuse(Payment payment, ProviderAnswer.Refused refused, int attempt) {
        // A question that is refused, as for a key that was changed meanwhile, leaves the answer open.
        if (payment.status() == PaymentStatus.UNKNOWN || payment.status() == PaymentStatus.ACTION_REQUIRED) {
            steps.doubt(payment, refused.code() + ": " + refused.message(), attempt);
        } else {
            steps.refuse(payment, refused, attempt);
        }
    }
}
