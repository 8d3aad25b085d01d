package com.ecomify.order.pricing;

import com.ecomify.common.money.Money;
import java.util.List;

/**
 * What an order costs: {@code total = subtotal - discount + shipping + tax}, without the tax where the prices include it.
 */
public record Totals(
        Money subtotal,
        Money discount,
        Money shipping,
        Money tax,
        boolean taxIncluded,
        Money total,
        List<Explanation> explanations) {

    public Totals {
        explanations = List.copyOf(explanations);
    }
}
