package com.ecomify.payment.providers.stripe;

import com.ecomify.payment.providers.ProviderAnswer;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeError;
import java.util.Set;

/** What each of Stripe's errors says about whether the request was carried out. */
final class StripeFailures {

    private static final Set<String> UNEXPECTED_STATE =
            Set.of("payment_intent_unexpected_state", "charge_already_refunded", "charge_already_captured");

    private StripeFailures() {}

    static boolean isUnexpectedState(InvalidRequestException e) {
        return UNEXPECTED_STATE.contains(String.valueOf(e.getCode()));
    }

    static ProviderAnswer answer(StripeException e) {
        return switch (e) {
            case CardException card -> declined(card);
            case AuthenticationException _ ->
                new ProviderAnswer.Refused("provider_refused_key", "Stripe does not accept the store's key", true);
            // Too many at once, or the first request with this key is still at work: nothing is settled.
            case RateLimitException _ -> new ProviderAnswer.Unknown("too many requests");
            case IdempotencyException each -> new ProviderAnswer.Unknown("idempotency: " + each.getCode());
            case ApiConnectionException _ -> new ProviderAnswer.Unknown("no connection, or no answer in time");
            case InvalidRequestException invalid -> invalid(invalid);
            default -> new ProviderAnswer.Unknown("HTTP " + e.getStatusCode());
        };
    }

    private static ProviderAnswer declined(CardException e) {
        StripeError error = e.getStripeError();
        return error == null || error.getPaymentIntent() == null
                ? new ProviderAnswer.Refused(String.valueOf(e.getCode()), "Stripe refuses the card", false)
                : new ProviderAnswer.Known(StripeIntents.declined(error.getPaymentIntent(), error));
    }

    private static ProviderAnswer invalid(InvalidRequestException e) {
        if (e.getStatusCode() == 409) {
            return new ProviderAnswer.Unknown("in use at Stripe");
        }
        String code = e.getCode() == null ? "invalid_request" : e.getCode();
        String parameter = e.getParam() == null ? "" : ": " + e.getParam();
        return new ProviderAnswer.Refused(code, "Stripe refuses the request" + parameter, false);
    }
}
