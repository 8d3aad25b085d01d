package com.ecomify.order.checkout;

import com.ecomify.common.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a checkout decides by, beside its state.
 *
 * @param total what the order costs
 */
record Terms(CheckoutProperties times, Money total, Instant now) {

    /** Nothing is to be paid, so no payment is asked for. */
    boolean isFree() {
        return total.isZero();
    }

    boolean isPast(Instant time) {
        return !now.isBefore(time);
    }

    /** As exact as the database keeps it. */
    Instant in(Duration time) {
        return now.plus(time).truncatedTo(ChronoUnit.MICROS);
    }
}
