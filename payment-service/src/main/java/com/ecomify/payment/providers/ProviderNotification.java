package com.ecomify.payment.providers;

import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A verified webhook.
 *
 * @param eventId the provider's id of the event, the same on every delivery
 * @param type the provider's name of what happened
 * @param subject null if it does not tell how one of our payments stands
 * @param movement null if it tells of no movement of money that was not asked for
 */
public record ProviderNotification(
        String eventId,
        String type,
        @Nullable Subject subject,
        @Nullable Movement movement) {

    public ProviderNotification(String eventId, String type, @Nullable Subject subject) {
        this(eventId, type, subject, null);
    }

    /** Which payment it is about, and where that stood when the provider sent this. */
    public record Subject(PaymentId paymentId, ProviderPayment payment) {}

    /**
     * @param paymentReference the provider's id of the payment
     * @param amount of a partial refund, all that was refunded so far
     * @param reference the provider's id of what moved the money
     */
    public record Movement(Kind kind, String paymentReference, Money amount, String reference) {

        public enum Kind {
            REFUNDED,
            PARTLY_REFUNDED,
            /** A bank has taken the money back for its customer, until the dispute is decided. */
            DISPUTED,
            DISPUTE_REVERSED
        }
    }
}
