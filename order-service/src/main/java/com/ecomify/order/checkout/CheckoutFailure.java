package com.ecomify.order.checkout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a checkout has failed.
 *
 * @param reason the provider's, in our words; null for none
 * @param message for the customer; null for none
 * @param shortages what could not be had; empty unless that is the reason
 */
record CheckoutFailure(
        Kind kind, @Nullable String reason, @Nullable String message, List<CheckoutReply.Shortage> shortages) {

    CheckoutFailure {
        shortages = List.copyOf(shortages);
    }

    static CheckoutFailure of(Kind kind) {
        return new CheckoutFailure(kind, null, null, List.of());
    }

    static CheckoutFailure outOfStock(List<CheckoutReply.Shortage> shortages) {
        return new CheckoutFailure(Kind.OUT_OF_STOCK, null, null, shortages);
    }

    static CheckoutFailure declined(String reason, String message) {
        return new CheckoutFailure(Kind.PAYMENT_DECLINED, reason, message, List.of());
    }

    enum Kind {
        OUT_OF_STOCK,
        PAYMENT_DECLINED,
        /** A reply did not come in time, or the held stock ran out of time before the payment was there. */
        TIMED_OUT,
        /** The customer did not confirm the payment, or began another checkout instead. */
        ABANDONED
    }
}
