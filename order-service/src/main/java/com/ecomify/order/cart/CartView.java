package com.ecomify.order.cart;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cart at today's prices.
 *
 * @param totalPrice what the checkout will ask for; sent back to it as {@code expectedTotal}, it guards against a price that
 *     changes in between
 */
record CartView(
        CartId id,
        String status,
        String currency,
        List<Line> lines,
        long totalQuantity,
        Money subtotalPrice,
        Money totalShipping,
        Money totalTax,
        boolean taxIncluded,
        Money totalPrice,
        Instant updatedAt) {

    CartView {
        lines = List.copyOf(lines);
    }

    /**
     * @param handle of the page that shows it; null where it is not known
     * @param available false for a variant that is no longer for sale: it has no price and is in no total
     */
    record Line(
            VariantId variantId,
            @Nullable ProductId productId,
            @Nullable String title,
            @Nullable String handle,
            @Nullable String variantTitle,
            @Nullable String sku,
            Map<String, String> options,
            @Nullable String imageUrl,
            int quantity,
            @Nullable Money price,
            @Nullable Money totalPrice,
            boolean available) {}
}
