package com.ecomify.order.orders;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.money.Money;
import com.ecomify.order.pricing.Totals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a checkout wants to become an order.
 *
 * @param customerId null for a guest
 * @param source {@code web}, {@code mobile} or {@code admin}
 * @param lines at least one
 */
public record NewOrder(
        OrderId id,
        @Nullable CustomerId customerId,
        String email,
        @Nullable String phone,
        Address shippingAddress,
        Address billingAddress,
        String source,
        List<Line> lines,
        Totals totals) {

    public NewOrder {
        lines = List.copyOf(lines);
    }

    /** @param price of one piece, at the moment of the sale */
    public record Line(
            VariantId variantId,
            ProductId productId,
            String title,
            @Nullable String variantTitle,
            @Nullable String sku,
            @Nullable String imageUrl,
            long quantity,
            Money price) {}
}
