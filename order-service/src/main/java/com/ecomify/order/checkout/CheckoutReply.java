package com.ecomify.order.checkout;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.money.Money;
import java.time.Instant;
import java.util.List;

/** What inventory and payment have to say to a checkout. */
sealed interface CheckoutReply {

    sealed interface OfStock extends CheckoutReply {}

    sealed interface OfPayment extends CheckoutReply {}

    record StockHeld(Instant until) implements OfStock {}

    record StockShort(List<Shortage> shortages) implements OfStock {

        public StockShort {
            shortages = List.copyOf(shortages);
        }
    }

    record StockSold() implements OfStock {}

    record StockReturned() implements OfStock {}

    record PaymentHeld(Money amount) implements OfPayment {}

    record PaymentRefused(String code, String message) implements OfPayment {}

    record ActionNeeded(String url) implements OfPayment {}

    record PaymentTaken(Money amount) implements OfPayment {}

    /** The provider will never charge what it holds. */
    record CaptureRefused(String code, String message) implements OfPayment {}

    /** @param refunded whether it had been charged, rather than held or not even begun */
    record PaymentReturned(boolean refunded) implements OfPayment {}

    record Shortage(VariantId variantId, long requested, long available) {}
}
