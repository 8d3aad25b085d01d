package com.ecomify.order.cart;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.VariantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cart as the checkout sees it.
 *
 * @param closed whether it has become an order
 * @param checkout the order that the latest checkout of this cart is for; null if there is none or it has failed
 */
public record CartSnapshot(
        CartId id, boolean closed, @Nullable OrderId checkout, List<Line> lines) {

    public CartSnapshot {
        lines = List.copyOf(lines);
    }

    /** @param quantity at least 1 */
    public record Line(VariantId variantId, long quantity) {}
}
