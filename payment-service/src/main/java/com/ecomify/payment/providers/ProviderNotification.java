package com.ecomify.payment.providers;

import com.ecomify.common.contract.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * A verified webhook.
 *
 * @param eventId the provider's id of the event, the same on every delivery
 * @param type the provider's name of what happened
 * @param subject null if it is about none of our payments
 */
public record ProviderNotification(
        String eventId, String type, @Nullable Subject subject) {

    /** Which payment it is about, and where that stood when the provider sent this. */
    public record Subject(PaymentId paymentId, ProviderPayment payment) {}
}
