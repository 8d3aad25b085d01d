package com.ecomify.payment.providers.stripe;

import com.ecomify.payment.providers.ProviderPayment;
import com.ecomify.payment.providers.Standing;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeError;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads Stripe's PaymentIntents. */
final class StripeIntents {

    private static final Map<String, String> MESSAGES = Map.of(
            "insufficient_funds", "The card has insufficient funds.",
            "expired_card", "The card has expired.",
            "incorrect_cvc", "The card's security code is incorrect.",
            "payment_intent_authentication_failure", "The payment was not confirmed.",
            "authentication_required", "The card asks for a confirmation that could not be made.",
            "processing_error", "The card could not be processed. Try another one.");

    private StripeIntents() {}

    static ProviderPayment describe(PaymentIntent intent) {
        return switch (String.valueOf(intent.getStatus())) {
            case "requires_capture" -> payment(intent, Standing.AUTHORIZED, null);
            case "succeeded" -> payment(intent, Standing.CAPTURED, null);
            case "canceled" -> payment(intent, Standing.VOIDED, null);
            case "requires_payment_method" -> declined(intent, intent.getLastPaymentError());
            case "requires_action" -> {
                // Without an address the customer cannot confirm: it is asked about until Stripe gives the intent up.
                String url = confirmationUrl(intent);
                yield payment(intent, url == null ? Standing.PROCESSING : Standing.ACTION_REQUIRED, url);
            }
            default -> payment(intent, Standing.PROCESSING, null);
        };
    }

    static ProviderPayment refunded(PaymentIntent intent) {
        return payment(intent, Standing.REFUNDED, null);
    }

    /** @param error null if Stripe gives no reason */
    static ProviderPayment declined(PaymentIntent intent, @Nullable StripeError error) {
        String code = code(error);
        return new ProviderPayment(
                intent.getId(),
                Standing.DECLINED,
                null,
                new ProviderPayment.Decline(code, MESSAGES.getOrDefault(code, "The card was declined.")),
                details(intent));
    }

    private static String code(@Nullable StripeError error) {
        if (error == null) {
            return "card_declined";
        }
        String detail = error.getDeclineCode();
        if (detail != null && !detail.equals("generic_decline")) {
            return detail;
        }
        return error.getCode() == null ? "card_declined" : error.getCode();
    }

    private static ProviderPayment payment(PaymentIntent intent, Standing standing, @Nullable String actionUrl) {
        return new ProviderPayment(intent.getId(), standing, actionUrl, null, details(intent));
    }

    private static @Nullable String confirmationUrl(PaymentIntent intent) {
        PaymentIntent.NextAction next = intent.getNextAction();
        return next == null || next.getRedirectToUrl() == null
                ? null
                : next.getRedirectToUrl().getUrl();
    }

    /** A short list of what is worth keeping: the client secret, the card and the customer are not on it. */
    private static Map<String, String> details(PaymentIntent intent) {
        Map<String, String> details = new LinkedHashMap<>();
        put(details, "id", intent.getId());
        put(details, "status", intent.getStatus());
        put(details, "amount", intent.getAmount());
        put(details, "amount_capturable", intent.getAmountCapturable());
        put(details, "amount_received", intent.getAmountReceived());
        put(details, "currency", intent.getCurrency());
        put(details, "latest_charge", intent.getLatestCharge());
        put(details, "livemode", intent.getLivemode());
        return details;
    }

    private static void put(Map<String, String> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value.toString());
        }
    }
}
