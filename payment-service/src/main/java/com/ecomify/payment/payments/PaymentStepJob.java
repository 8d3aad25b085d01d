package com.ecomify.payment.payments;

import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.deadlines.DeadlineHandler;
import com.ecomify.payment.providers.PaymentProvider;
import com.ecomify.payment.providers.PaymentProviders;
import com.ecomify.payment.providers.ProviderAnswer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Calls the providers, between two transactions. A crash anywhere repeats the step with the same idempotency key, so that
 * the provider does it once.
 */
@Component
class PaymentStepJob implements DeadlineHandler {

    private final PrepareStep prepare;
    private final PaymentProviders providers;
    private final RecordAnswer record;

    PaymentStepJob(PrepareStep prepare, PaymentProviders providers, RecordAnswer record) {
        this.prepare = prepare;
        this.providers = providers;
        this.record = record;
    }

    @Override
    public String kind() {
        return PaymentSteps.DEADLINE;
    }

    @Override
    public void due(UUID subject, int attempt) {
        PaymentId id = new PaymentId(subject);
        prepare.execute(id).ifPresent(step -> record.execute(id, step.operationId(), ask(step), attempt));
    }

    private ProviderAnswer ask(Step step) {
        PaymentProvider provider = providers.get(step.provider());
        return switch (step) {
            case Step.Authorize each -> provider.authorize(each.request());
            case Step.Ask each -> provider.find(each.request(), each.reference());
            case Step.FollowUp each ->
                switch (each.type()) {
                    case CAPTURE -> provider.capture(each.request());
                    case VOID -> provider.cancel(each.request());
                    case REFUND -> provider.refund(each.request());
                    case AUTHORIZATION, SALE, DISPUTE, DISPUTE_REVERSAL ->
                        throw new IllegalArgumentException(
                                "operation: " + each.type() + " (expected: one that follows)");
                };
        };
    }
}
