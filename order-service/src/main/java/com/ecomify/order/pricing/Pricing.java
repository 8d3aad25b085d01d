package com.ecomify.order.pricing;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.money.Money;
import com.ecomify.order.config.OrderError;
import com.ecomify.order.storecopy.StoreSettings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Computes what an order costs under a store's settings. */
public final class Pricing {

    private static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private Pricing() {}

    /**
     * @param lines in the store's currency; without any, nothing is shipped and nothing is charged
     * @throws ProblemException (409) if an amount is beyond what can be represented
     */
    public static Totals of(StoreSettings store, List<PricedLine> lines) {
        try {
            return compute(store, lines);
        } catch (ArithmeticException e) {
            throw new ProblemException(OrderError.AMOUNT_TOO_LARGE, "Expected a smaller quantity or price.");
        }
    }

    private static Totals compute(StoreSettings store, List<PricedLine> lines) {
        List<Explanation> explanations = new ArrayList<>();
        Money subtotal = Money.zero(store.currency());
        for (PricedLine line : lines) {
            subtotal = subtotal.plus(line.total());
            explanations.add(
                    Explanation.exact("line:" + line.variantId(), "PRICE_TIMES_QUANTITY", line.price(), line.total()));
        }
        explanations.add(Explanation.exact("subtotal", "SUM_OF_LINES", null, subtotal));

        Explanation shipping = shipping(store, subtotal, lines.isEmpty());
        explanations.add(shipping);

        Money charged = subtotal.plus(shipping.amount());
        Explanation tax = tax(store, charged);
        explanations.add(tax);

        Money total = store.pricesIncludeTax() ? charged : charged.plus(tax.amount());
        explanations.add(Explanation.exact(
                "total",
                store.pricesIncludeTax() ? "SUBTOTAL_PLUS_SHIPPING" : "SUBTOTAL_PLUS_SHIPPING_PLUS_TAX",
                null,
                total));
        return new Totals(
                subtotal,
                Money.zero(store.currency()),
                shipping.amount(),
                tax.amount(),
                store.pricesIncludeTax(),
                total,
                explanations);
    }

    private static Explanation shipping(StoreSettings store, Money subtotal, boolean nothing) {
        Money freeFrom = store.freeShippingFrom();
        Money free = Money.zero(store.currency());
        if (nothing) {
            return Explanation.exact("shipping", "NOTHING_TO_SHIP", null, free);
        }
        if (freeFrom != null && subtotal.compareTo(freeFrom) >= 0) {
            return Explanation.exact("shipping", "FREE_FROM_SUBTOTAL", freeFrom, free);
        }
        return Explanation.exact("shipping", "FLAT_PRICE", null, store.shippingPrice());
    }

    /** The rate covers goods and their delivery, rounded once per order. */
    private static Explanation tax(StoreSettings store, Money charged) {
        BigDecimal rate = store.taxRate();
        if (rate.signum() == 0) {
            return Explanation.exact("tax", "NO_TAX", charged, Money.zero(store.currency()));
        }
        if (store.pricesIncludeTax()) {
            return explained("FLAT_RATE_INCLUDED", rate, charged, contained(charged, rate));
        }
        return explained("FLAT_RATE_ADDED", rate, charged, charged.times(rate, ROUNDING));
    }

    /** Divided once, at the end: a rounded share of 3/28 would turn an exact half into slightly less. */
    private static Money contained(Money charged, BigDecimal rate) {
        long minor = BigDecimal.valueOf(charged.amountMinor())
                .multiply(rate)
                .divide(BigDecimal.ONE.add(rate), 0, ROUNDING)
                .longValueExact();
        return new Money(minor, charged.currency());
    }

    private static Explanation explained(String rule, BigDecimal rate, Money base, Money amount) {
        return new Explanation("tax", rule, rate, base, amount, ROUNDING.name());
    }
}
