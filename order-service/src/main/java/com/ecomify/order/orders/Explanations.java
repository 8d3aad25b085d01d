package com.ecomify.order.orders;

import com.ecomify.order.pricing.Explanation;
import java.util.List;

/** How an order's amounts came about, as it stands in the order's row. */
record Explanations(List<Explanation> explanations) {

    Explanations {
        explanations = List.copyOf(explanations);
    }
}
