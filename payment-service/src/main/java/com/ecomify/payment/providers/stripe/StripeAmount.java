package com.ecomify.payment.providers.stripe;

import com.ecomify.common.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An amount as Stripe counts it: in the currency's smallest unit, which mostly follows ISO 4217 and sometimes does not. The
 * rules are those of <a href="https://docs.stripe.com/currencies">docs.stripe.com/currencies</a>, sections "Zero-decimal
 * currencies", "Three-decimal currencies" and "Special cases", and of
 * <a href="https://support.stripe.com/questions/deprecation-of-fractional-isk-charges-and-refunds">Stripe's note on ISK</a>:
 *
 * <ul>
 *   <li>MGA has decimals in ISO 4217 and none with Stripe;
 *   <li>ISK and UGX have none in ISO 4217, but are written with two that have to be zero;
 *   <li>of the three decimals of BHD, JOD, KWD, OMR and TND the last has to be zero;
 *   <li>all others are as in ISO 4217 (HUF and TWD are special in payouts only).
 * </ul>
 *
 * @param value in Stripe's unit
 * @param currency in lower case, as Stripe writes it
 */
record StripeAmount(long value, String currency) {

    private static final Set<String> ZERO_DECIMAL = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    private static final Set<String> THREE_DECIMAL = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    /** @return empty if it is no currency, or no amount above zero of it */
    static Optional<Money> money(long value, String currency) {
        String code = currency.toUpperCase(Locale.ROOT);
        int decimals = THREE_DECIMAL.contains(code) ? 3 : ZERO_DECIMAL.contains(code) ? 0 : 2;
        try {
            return value > 0
                    ? Optional.of(Money.of(BigDecimal.valueOf(value, decimals), Currency.getInstance(code)))
                    : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** @return empty if Stripe cannot take exactly this amount; nothing is ever rounded */
    static Optional<StripeAmount> of(Money money) {
        String currency = money.currency().getCurrencyCode();
        boolean threeDecimals = THREE_DECIMAL.contains(currency);
        int decimals = threeDecimals ? 3 : ZERO_DECIMAL.contains(currency) ? 0 : 2;
        try {
            long value = money.toDecimal().movePointRight(decimals).longValueExact();
            boolean supported = value > 0 && (!threeDecimals || value % 10 == 0);
            return supported
                    ? Optional.of(new StripeAmount(value, currency.toLowerCase(Locale.ROOT)))
                    : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
