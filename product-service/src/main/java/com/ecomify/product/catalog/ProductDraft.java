package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.money.MoneyInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of a product, to create or to change it; nothing in it has been checked. Null means "not said": the
 * default on creation, unchanged in a change. An empty text clears a field, a compare-at price of 0 clears it.
 *
 * @param description HTML; kept without anything that could run
 * @param handle made from the title when not said
 * @param variants all variants that the product shall have: those of the product that are not among them are removed
 */
public record ProductDraft(
        @Nullable String title,
        @Nullable String description,
        @Nullable String handle,
        @Nullable String vendor,
        @Nullable String productType,
        @Nullable List<@Nullable String> tags,
        @Nullable ProductStatus status,
        @Nullable List<@Nullable Option> options,
        @Nullable List<@Nullable Variant> variants,
        @Nullable List<@Nullable Image> images,
        @Nullable Seo seo) {

    /** A choice such as Size with its values, in the order of display. */
    public record Option(@Nullable String name, @Nullable List<@Nullable String> values) {}

    /**
     * @param id of the variant to change; when not said, the option values tell which one it is, or that it is new
     * @param options the value of each option by its name
     * @param inventoryQty the opening stock of a new variant; not said again later: stock belongs to inventory-service
     * @param weightUnit g, kg, oz or lb
     */
    public record Variant(
            @Nullable VariantId id,
            @Nullable String sku,
            @Nullable String barcode,
            @Nullable MoneyInput price,
            @Nullable MoneyInput compareAtPrice,
            @Nullable Map<String, @Nullable String> options,
            @Nullable Boolean trackInventory,
            @Nullable Boolean continueSellingWhenOutOfStock,
            @Nullable Long inventoryQty,
            @Nullable BigDecimal weight,
            @Nullable String weightUnit) {}

    /** @param url absolute, or a path on the store's own host */
    public record Image(@Nullable String url, @Nullable String altText) {}

    /** What search engines are told. */
    public record Seo(@Nullable String title, @Nullable String description) {}
}
