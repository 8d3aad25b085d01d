package com.ecomify.gateway.catalog;

import com.ecomify.common.money.Money;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param options the chosen value of each option by the option's name */
public record ProductVariant(
        String id,
        @Nullable String sku,
        @Nullable String barcode,
        String title,
        Money price,
        @Nullable Money compareAtPrice,
        Map<String, String> options,
        boolean trackInventory,
        boolean continueSellingWhenOutOfStock,
        @Nullable String weight,
        @Nullable String weightUnit) {}
