package com.ecomify.store.stores;

import com.ecomify.common.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * How orders of a store are charged.
 *
 * @param taxRate a fraction of at most six decimals: 0.19 is 19 %
 * @param pricesIncludeTax whether catalogue prices contain the tax already
 * @param shippingPrice the flat price of a delivery
 * @param freeShippingFrom the subtotal from which delivery is free; null for never
 */
record CheckoutSettings(
        BigDecimal taxRate,
        boolean pricesIncludeTax,
        Money shippingPrice,
        @Nullable Money freeShippingFrom) {

    static final int TAX_RATE_DECIMALS = 6;

    CheckoutSettings {
        if (taxRate.signum() < 0 || taxRate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("taxRate: " + taxRate + " (expected: a fraction from 0 to 1)");
        }
        if (shippingPrice.isNegative() || (freeShippingFrom != null && freeShippingFrom.isNegative())) {
            throw new IllegalArgumentException(shippingPrice + ", " + freeShippingFrom + " (expected: none below 0)");
        }
        if (taxRate.stripTrailingZeros().scale() > TAX_RATE_DECIMALS) {
            throw new IllegalArgumentException(
                    "taxRate: %s (expected: at most %d decimals)".formatted(taxRate, TAX_RATE_DECIMALS));
        }
        // One form, whether it comes from a request or from a column that fills it up with zeros.
        taxRate = taxRate.stripTrailingZeros();
    }

    /** No tax, and deliveries cost nothing. */
    static CheckoutSettings initial(Currency currency) {
        return new CheckoutSettings(BigDecimal.ZERO, false, Money.zero(currency), null);
    }
}
