package com.ecomify.payment.providers.sandbox;

import com.ecomify.payment.providers.AuthorizationRequest;
import com.ecomify.payment.providers.FollowUpRequest;
import com.ecomify.payment.providers.PaymentProvider;
import com.ecomify.payment.providers.ProviderAnswer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
@ConditionalOnBooleanProperty("ecomify.payment.sandbox.enabled")
class SandboxProvider implements PaymentProvider {

    static final String NAME = "sandbox";

    private static final Duration SLOW = Duration.ofSeconds(2);

    private final SandboxBooks books;
    private final String publicUrl;

    SandboxProvider(SandboxBooks books, SandboxProperties properties) {
        this.books = books;
        this.publicUrl = properties.publicUrl().toString().replaceAll("/+$", "");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProviderAnswer authorize(AuthorizationRequest request) {
        requireNoTransaction();
        Optional<SandboxCard> card = SandboxCard.find(request.paymentMethod());
        if (card.isEmpty()) {
            return new ProviderAnswer.Refused("payment_method_invalid", "the sandbox has no such card", false);
        }
        SandboxCharge charge = books.authorize(request, card.get());
        boolean first = charge.authorizeCalls() == 1;
        if (first && card.get() == SandboxCard.SLOW) {
            pause();
        }
        return first && card.get().losesAnswer()
                ? new ProviderAnswer.Unknown("no answer in time")
                : new ProviderAnswer.Known(charge.describe(publicUrl));
    }

    @Override
    public ProviderAnswer capture(FollowUpRequest request) {
        requireNoTransaction();
        Optional<SandboxCharge> charge = books.capture(request);
        return charge.filter(each -> each.card() == SandboxCard.NEVER_CAPTURED).isPresent()
                ? new ProviderAnswer.Refused("amount_not_supported", "The sandbox never charges this card.", false)
                : answer(charge);
    }

    @Override
    public ProviderAnswer cancel(FollowUpRequest request) {
        requireNoTransaction();
        return answer(books.cancel(request));
    }

    @Override
    public ProviderAnswer refund(FollowUpRequest request) {
        requireNoTransaction();
        return answer(books.refund(request));
    }

    @Override
    public ProviderAnswer find(AuthorizationRequest request, @Nullable String reference) {
        requireNoTransaction();
        return reference == null
                ? authorize(request)
                : answer(books.find(UUID.fromString(reference.substring("sbx_".length()))));
    }

    private ProviderAnswer answer(Optional<SandboxCharge> charge) {
        return charge.<ProviderAnswer>map(each -> new ProviderAnswer.Known(each.describe(publicUrl)))
                .orElseGet(
                        () -> new ProviderAnswer.Refused("charge_not_found", "the sandbox has no such charge", false));
    }

    /** A real provider could not take part in a transaction of ours either. */
    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a provider was called inside a transaction");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
