package com.ecomify.order.pricing;

import com.ecomify.common.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Why an amount is what it is; kept with the order and never computed again.
 *
 * @param subject which amount: {@code line:<variant id>}, {@code subtotal}, {@code shipping}, {@code tax} or {@code total}
 * @param rule such as {@code FLAT_RATE_INCLUDED}
 * @param rate the fraction that was applied; null for none
 * @param base what the rule was applied to; null for nothing
 * @param rounding such as {@code HALF_UP}; {@code NONE} where the arithmetic is exact
 */
public record Explanation(
        String subject,
        String rule,
        @Nullable BigDecimal rate,
        @Nullable Money base,
        Money amount,
        String rounding) {

    static Explanation exact(String subject, String rule, @Nullable Money base, Money amount) {
        return new Explanation(subject, rule, null, base, amount, "NONE");
    }
}
