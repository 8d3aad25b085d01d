package com.ecomify.store.stores;

import com.ecomify.common.money.Money;
import com.ecomify.common.money.MoneyInput;
import com.ecomify.store.config.Faults;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What to change in the checkout settings; null leaves a value as it is.
 *
 * @param neverFreeShipping whether to take {@code freeShippingFrom} away
 */
record CheckoutChange(
        @Nullable BigDecimal taxRate,
        @Nullable Boolean pricesIncludeTax,
        @Nullable MoneyInput shippingPrice,
        @Nullable MoneyInput freeShippingFrom,
        boolean neverFreeShipping) {

    /** Far above any real price, and far enough below the range of {@code long} to be added up. */
    private static final long MAX_MINOR = 1_000_000_000_000L;

    /** @throws com.ecomify.common.errors.ProblemException (400) naming each value that is out of range */
    CheckoutSettings appliedTo(CheckoutSettings present) {
        Currency currency = present.shippingPrice().currency();
        Faults faults = new Faults();
        BigDecimal rate = taxRate == null
                ? present.taxRate()
                : faults.collect("checkout.taxRate", "TaxRate", () -> fraction(taxRate));
        Money shipping = shippingPrice == null
                ? present.shippingPrice()
                : faults.collect("checkout.shippingPrice", "Price", () -> price(shippingPrice, currency));
        Money freeFrom = freeShippingFrom == null
                ? present.freeShippingFrom()
                : faults.collect("checkout.freeShippingFrom", "Price", () -> price(freeShippingFrom, currency));
        faults.throwIfAny();
        return new CheckoutSettings(
                Faults.present(rate),
                pricesIncludeTax == null ? present.pricesIncludeTax() : pricesIncludeTax,
                Faults.present(shipping),
                neverFreeShipping ? null : freeFrom);
    }

    private static BigDecimal fraction(BigDecimal rate) {
        // The scale is looked at first: 1e999999999 is never written out.
        if (rate.scale() > CheckoutSettings.TAX_RATE_DECIMALS
                || rate.signum() < 0
                || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("value: " + rate + " (expected: a fraction from 0 to 1 of at most "
                    + CheckoutSettings.TAX_RATE_DECIMALS + " decimals)");
        }
        return rate;
    }

    private static Money price(MoneyInput input, Currency currency) {
        Money price = input.toMoney(currency);
        if (price.isNegative() || price.amountMinor() > MAX_MINOR) {
            throw new IllegalArgumentException(
                    "value: " + price + " (expected: from 0 to " + new Money(MAX_MINOR, currency) + ")");
        }
        return price;
    }
}
