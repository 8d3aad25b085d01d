package com.ecomify.common.contract.product;

import com.ecomify.common.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of a product.
 *
 * @param description sanitised HTML; null for none
 * @param handle the name in URLs, unique per store
 * @param publishedAt when it was first made ACTIVE; null if never
 */
public record ProductSnapshot(
        ProductId id,
        String title,
        @Nullable String description,
        String handle,
        @Nullable String vendor,
        @Nullable String productType,
        List<String> tags,
        ProductStatus status,
        @Nullable Instant publishedAt,
        List<Option> options,
        List<Variant> variants,
        List<Image> images,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        Instant createdAt,
        Instant updatedAt) {

    public ProductSnapshot {
        tags = List.copyOf(tags);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
        images = List.copyOf(images);
    }

    /** A choice that a customer makes, such as Size with S, M and L. */
    public record Option(String name, List<String> values) {

        public Option {
            values = List.copyOf(values);
        }
    }

    /**
     * @param sku unique per store; null for none
     * @param title the chosen values, such as {@code Red / L}
     * @param options the value of each option by the option's name
     * @param initialQuantity the stock that it was created with; inventory-service opens its item with it, once; null for none
     * @param weight in {@code weightUnit}; null for unknown
     */
    public record Variant(
            VariantId id,
            @Nullable String sku,
            @Nullable String barcode,
            String title,
            Money price,
            @Nullable Money compareAtPrice,
            Map<String, String> options,
            boolean trackInventory,
            boolean continueSellingWhenOutOfStock,
            @Nullable Long initialQuantity,
            @Nullable BigDecimal weight,
            @Nullable String weightUnit) {

        public Variant {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }
    }

    public record Image(String url, @Nullable String altText, int position) {}
}
