package com.ecomify.payment.webhooks;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.payment.config.PaymentError;
import com.ecomify.payment.payments.Payments;
import com.ecomify.payment.providers.ProviderNotification;
import com.ecomify.payment.providers.WebhookSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Verifies a webhook, and applies it in the store that it was signed for. */
@Service
class ReceiveWebhook {

    private final Map<String, WebhookSource> sources;
    private final Payments payments;
    private final MeterRegistry meters;

    ReceiveWebhook(List<WebhookSource> sources, Payments payments, MeterRegistry meters) {
        this.sources = sources.stream().collect(Collectors.toMap(WebhookSource::provider, Function.identity()));
        this.payments = payments;
        this.meters = meters;
    }

    /** @throws ProblemException if there is no such provider (404) or the signature does not verify (400) */
    void execute(String provider, StoreId claimed, byte[] body, UnaryOperator<String> header) {
        WebhookSource source = sources.get(provider);
        if (source == null) {
            throw new ProblemException(
                    PaymentError.PROVIDER_NOT_FOUND,
                    "provider: " + provider + " (expected: one of "
                            + sources.keySet().stream().sorted().toList() + ")");
        }
        Optional<ProviderNotification> notification = source.verify(claimed, body, header);
        meters.counter("ecomify.payment.webhooks", "provider", provider, "verified", "" + notification.isPresent())
                .increment();
        // From here on the store is proven.
        notification.ifPresentOrElse(each -> CurrentStore.run(claimed, () -> payments.apply(provider, each)), () -> {
            throw new ProblemException(PaymentError.WEBHOOK_REFUSED, "Sign the raw body with the store's secret.");
        });
    }
}
