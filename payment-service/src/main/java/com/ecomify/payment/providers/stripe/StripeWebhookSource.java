package com.ecomify.payment.providers.stripe;

import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.payment.providers.ProviderAccounts;
import com.ecomify.payment.providers.ProviderNotification;
import com.ecomify.payment.providers.ProviderPayment;
import com.ecomify.payment.providers.Standing;
import com.ecomify.payment.providers.WebhookSource;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.ApiResource;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stripe's webhooks. The signature is over the raw body and its time; the intent inside is read whatever API version the
 * account sends.
 */
@Component
class StripeWebhookSource implements WebhookSource {

    private static final Logger log = LoggerFactory.getLogger(StripeWebhookSource.class);
    private static final String FAILED = "payment_intent.payment_failed";

    private static final Set<String> EVENTS = Set.of(
            "payment_intent.amount_capturable_updated",
            "payment_intent.canceled",
            FAILED,
            "payment_intent.requires_action",
            "payment_intent.succeeded");

    private final ProviderAccounts accounts;
    private final StripeProperties properties;
    private final JsonMapper json;
    private final Clock clock;

    StripeWebhookSource(ProviderAccounts accounts, StripeProperties properties, JsonMapper json, Clock clock) {
        this.accounts = accounts;
        this.properties = properties;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String provider() {
        return StripeProvider.NAME;
    }

    @Override
    public Optional<ProviderNotification> verify(StoreId claimed, byte[] body, UnaryOperator<String> header) {
        String payload = new String(body, StandardCharsets.UTF_8);
        return accounts.webhookSecret(claimed, StripeProvider.NAME)
                .filter(secret -> isGenuine(payload, header.apply("Stripe-Signature"), secret))
                .flatMap(secret -> read(payload));
    }

    private boolean isGenuine(String payload, String signature, String secret) {
        try {
            return Webhook.Signature.verifyHeader(
                    payload, signature, secret, properties.webhookTolerance().toSeconds(), clock);
        } catch (SignatureVerificationException e) {
            log.info("Stripe webhook refused: {}", e.getMessage());
            return false;
        }
    }

    private Optional<ProviderNotification> read(String payload) {
        try {
            JsonNode event = json.readTree(payload);
            String id = event.at("/id").asString("");
            String type = event.at("/type").asString("");
            if (id.isEmpty() || type.isEmpty()) {
                log.warn("a signed Stripe webhook has no id or type");
                return Optional.empty();
            }
            return Optional.of(new ProviderNotification(
                    id,
                    type,
                    EVENTS.contains(type) ? subject(type, event.at("/data/object")) : null,
                    StripeMovements.read(type, event.at("/data/object"))));
        } catch (JacksonException e) {
            log.warn("a signed Stripe webhook is no JSON document");
            return Optional.empty();
        }
    }

    private static ProviderNotification.@Nullable Subject subject(String type, JsonNode object) {
        PaymentIntent intent = ApiResource.GSON.fromJson(object.toString(), PaymentIntent.class);
        PaymentId payment = paymentId(object.at("/metadata/payment_id").asString(""));
        if (payment == null || intent == null || intent.getId() == null) {
            return null;
        }
        boolean failed = type.equals(FAILED);
        ProviderPayment word =
                failed ? StripeIntents.declined(intent, intent.getLastPaymentError()) : StripeIntents.describe(intent);
        // An intent without a payment method has not failed unless the event says so.
        return word.standing() == Standing.DECLINED && !failed ? null : new ProviderNotification.Subject(payment, word);
    }

    private static @Nullable PaymentId paymentId(String text) {
        try {
            return new PaymentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
