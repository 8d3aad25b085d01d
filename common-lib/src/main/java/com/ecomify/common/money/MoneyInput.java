package com.ecomify.common.money;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Money as a client may write it: {@code {"amount": "19.99", "currencyCode": "USD"}}, or just {@code 19.99} where the
 * currency is already known.
 *
 * @param amount in major units
 * @param currencyCode ISO 4217, or null for the store's currency
 */
public record MoneyInput(BigDecimal amount, @Nullable String currencyCode) {

    /**
     * @param expected the currency that the amount must be in
     * @throws IllegalArgumentException if another currency is named, or the amount has too many decimals or is out of range
     */
    public Money toMoney(Currency expected) {
        if (currencyCode != null && !currencyCode.equals(expected.getCurrencyCode())) {
            throw new IllegalArgumentException("currencyCode: " + currencyCode + " (expected: " + expected + ")");
        }
        return Money.of(amount, expected);
    }
}
