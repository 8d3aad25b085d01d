package com.ecomify.order.catalogcopy;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.money.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variant as the last snapshot of its product tells.
 *
 * @param title the product's
 * @param handle the product's; null for one that has not been announced since it is copied
 * @param variantTitle the chosen values, such as {@code Red / L}; null where there is nothing to choose
 * @param active whether its product is for sale
 */
public record SellableVariant(
        VariantId id,
        ProductId productId,
        String title,
        @Nullable String handle,
        @Nullable String variantTitle,
        @Nullable String sku,
        Money price,
        Map<String, String> options,
        @Nullable String imageUrl,
        boolean active) {

    public SellableVariant {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
}
