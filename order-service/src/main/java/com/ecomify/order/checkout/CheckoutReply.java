package com.ecomify.order.checkout;

import com.ecomify.common.contract.product.VariantId;
import java.time.Instant;
import java.util.List;

/** What inventory and payment have to say to a checkout. */
sealed interface CheckoutReply {

    record StockHeld(Instant until) implements CheckoutReply {}

    record StockShort(List<Shortage> shortages) implements CheckoutReply {

        public StockShort {
            shortages = List.copyOf(shortages);
        }
    }

    record StockSold() implements CheckoutReply {}

    record StockReturned() implements CheckoutReply {}

    record PaymentHeld() implements CheckoutReply {}

    record PaymentRefused(String code, String message) implements CheckoutReply {}

    record ActionNeeded(String url) implements CheckoutReply {}

    record PaymentTaken() implements CheckoutReply {}

    /** @param refunded whether it had been charged, rather than held or not even begun */
    record PaymentReturned(boolean refunded) implements CheckoutReply {}

    record Shortage(VariantId variantId, long requested, long available) {}
}
