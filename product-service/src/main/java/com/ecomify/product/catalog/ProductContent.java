package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.contract.product.VariantId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a merchant decides of a product, checked and complete: what a {@link ProductDraft} comes to.
 *
 * @param handle null to make one from the title
 */
record ProductContent(
        String title,
        @Nullable String description,
        @Nullable String handle,
        @Nullable String vendor,
        @Nullable String productType,
        List<String> tags,
        ProductStatus status,
        List<ProductOption> options,
        List<Variant> variants,
        List<ProductImage> images,
        @Nullable String seoTitle,
        @Nullable String seoDescription) {

    /** @param id of the variant that this changes; null for a new one */
    record Variant(
            @Nullable VariantId id,
            @Nullable String sku,
            @Nullable String barcode,
            long priceMinor,
            @Nullable Long compareAtPriceMinor,
            Map<String, String> options,
            boolean trackInventory,
            boolean continueSelling,
            @Nullable Long initialQuantity,
            @Nullable BigDecimal weight,
            @Nullable String weightUnit) {

        /** The chosen values, such as {@code Red / L}. */
        String title() {
            return options.isEmpty() ? "Default" : String.join(" / ", options.values());
        }
    }
}
