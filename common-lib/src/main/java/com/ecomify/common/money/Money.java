package com.ecomify.common.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;

/**
 * An exact amount of money: a whole number of the currency's minor unit (cents for USD, yen for JPY, fils for BHD).
 *
 * <p>The number of decimals is the ISO 4217 exponent of the currency. Amounts may be negative. Combining two currencies
 * throws {@link IllegalArgumentException}; an amount beyond the range of {@code long} throws {@link ArithmeticException}.
 *
 * @param amountMinor the amount in minor units
 * @param currency a currency with minor units; {@code XXX}, gold and the like are rejected
 */
public record Money(long amountMinor, Currency currency) implements Comparable<Money> {

    public Money {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("currency: " + currency + " (expected: one with minor units)");
        }
    }

    /** No money, in {@code currency}. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** @param currencyCode ISO 4217 code; {@link IllegalArgumentException} for an unknown one */
    public static Money ofMinor(long amountMinor, String currencyCode) {
        return new Money(amountMinor, Currency.getInstance(currencyCode));
    }

    /**
     * The exact amount, never rounded.
     *
     * @throws IllegalArgumentException if {@code amount} has more decimals than the currency, or is out of range
     */
    public static Money of(BigDecimal amount, Currency currency) {
        try {
            return new Money(
                    amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "amount: " + amount + " (expected: at most " + currency.getDefaultFractionDigits()
                            + " decimals for " + currency + ")",
                    e);
        }
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(amountMinor, other.amountMinor), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.subtractExact(amountMinor, other.amountMinor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(amountMinor, factor), currency);
    }

    /** The amount times {@code rate}, brought back to minor units with {@code rounding}: the one place where money is rounded. */
    public Money times(BigDecimal rate, RoundingMode rounding) {
        long minor = BigDecimal.valueOf(amountMinor)
                .multiply(rate)
                .setScale(0, rounding)
                .longValueExact();
        return new Money(minor, currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(amountMinor), currency);
    }

    /**
     * Splits the amount in proportion to {@code weights} so that the parts add up to the amount exactly. The minor units
     * left over by rounding down go to the parts with the largest fractions, the first of equals first.
     *
     * @param weights not empty, none negative, at least one positive
     */
    public List<Money> allocate(List<Long> weights) {
        BigInteger totalWeight = BigInteger.ZERO;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("weight: " + weight + " (expected: >= 0)");
            }
            totalWeight = totalWeight.add(BigInteger.valueOf(weight));
        }
        if (totalWeight.signum() == 0) {
            throw new IllegalArgumentException("weights: " + weights + " (expected: at least one above 0)");
        }
        long[] parts = new long[weights.size()];
        List<Remainder> remainders = new ArrayList<>();
        long left = amountMinor;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = BigInteger.valueOf(amountMinor)
                    .multiply(BigInteger.valueOf(weights.get(i)))
                    .divideAndRemainder(totalWeight);
            parts[i] = share[0].longValueExact();
            left -= parts[i];
            remainders.add(new Remainder(i, share[1].abs()));
        }
        Collections.sort(remainders);
        for (int i = 0; left != 0; i++) {
            long unit = Long.signum(left);
            parts[remainders.get(i).index()] += unit;
            left -= unit;
        }
        List<Money> allocated = new ArrayList<>();
        for (long part : parts) {
            allocated.add(new Money(part, currency));
        }
        return List.copyOf(allocated);
    }

    public boolean isZero() {
        return amountMinor == 0;
    }

    public boolean isPositive() {
        return amountMinor > 0;
    }

    public boolean isNegative() {
        return amountMinor < 0;
    }

    /** The amount in major units with exactly the currency's decimals: 1999 US cents are {@code 19.99}. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(amountMinor, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(amountMinor, other.amountMinor);
    }

    @Override
    public String toString() {
        return toDecimal().toPlainString() + " " + currency;
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currency: " + other.currency + " (expected: " + currency + ")");
        }
    }

    private record Remainder(int index, BigInteger size) implements Comparable<Remainder> {

        @Override
        public int compareTo(Remainder other) {
            int largestFirst = other.size.compareTo(size);
            return largestFirst != 0 ? largestFirst : Integer.compare(index, other.index);
        }
    }
}
