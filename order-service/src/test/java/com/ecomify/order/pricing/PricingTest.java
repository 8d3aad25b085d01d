package com.ecomify.order.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.order.storecopy.StoreSettings;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricingTest {

    @Test
    void addsTheTaxToPricesWithoutIt() {
        Totals totals = Pricing.of(store("0.0825", false, 500, null), List.of(line(1999, 2), line(333, 1)));

        assertThat(totals.subtotal()).isEqualTo(usd(4331));
        assertThat(totals.shipping()).isEqualTo(usd(500));
        assertThat(totals.tax()).isEqualTo(usd(399));
        assertThat(totals.total()).isEqualTo(usd(5230));
    }

    @Test
    void findsTheTaxInPricesThatIncludeIt() {
        Totals totals = Pricing.of(store("0.19", true, 500, null), List.of(line(11400, 1)));

        assertThat(totals.tax()).isEqualTo(usd(1900));
        assertThat(totals.total()).isEqualTo(usd(11900));
        assertThat(totals.taxIncluded()).isTrue();
    }

    /** 14 × 0.12 / 1.12 is exactly 1.5: the half must not be lost in the division. */
    @ParameterizedTest
    @CsvSource({"0.12, 14, 2", "0.2, 3, 1", "0.12, 13, 1", "0.5, 1, 0"})
    void roundsAnExactHalfOfAnIncludedTaxUp(String rate, long price, long tax) {
        Totals totals = Pricing.of(store(rate, true, 0, null), List.of(line(price, 1)));

        assertThat(totals.tax()).isEqualTo(usd(tax));
    }

    @ParameterizedTest
    @CsvSource({"9999, 500", "10000, 0", "10001, 0"})
    void deliversFreeFromTheSubtotalOn(long price, long shipping) {
        Totals totals = Pricing.of(store("0", false, 500, 10_000L), List.of(line(price, 1)));

        assertThat(totals.shipping()).isEqualTo(usd(shipping));
    }

    @Test
    void chargesNothingForNothing() {
        assertThat(Pricing.of(store("0.1", false, 500, null), List.of()).total())
                .isEqualTo(usd(0));
    }

    @Test
    void explainsEveryAmount() {
        PricedLine line = line(1999, 2);

        Totals totals = Pricing.of(store("0.1", false, 500, null), List.of(line));

        assertThat(totals.explanations())
                .extracting(Explanation::subject, Explanation::rule, Explanation::rounding)
                .containsExactly(
                        tuple("line:" + line.variantId(), "PRICE_TIMES_QUANTITY", "NONE"),
                        tuple("subtotal", "SUM_OF_LINES", "NONE"),
                        tuple("shipping", "FLAT_PRICE", "NONE"),
                        tuple("tax", "FLAT_RATE_ADDED", "HALF_UP"),
                        tuple("total", "SUBTOTAL_PLUS_SHIPPING_PLUS_TAX", "NONE"));
        assertThat(totals.explanations().get(3).rate()).isEqualByComparingTo("0.1");
        assertThat(totals.explanations().get(3).base()).isEqualTo(usd(4498));
    }

    private static StoreSettings store(String rate, boolean included, long shipping, @Nullable Long freeFrom) {
        return new StoreSettings(
                "Corner shop",
                Currency.getInstance("USD"),
                true,
                new BigDecimal(rate),
                included,
                usd(shipping),
                freeFrom == null ? null : usd(freeFrom));
    }

    private static PricedLine line(long price, long quantity) {
        return new PricedLine(new VariantId(Uuid7.next()), usd(price), quantity);
    }

    private static Money usd(long minor) {
        return Money.ofMinor(minor, "USD");
    }
}
