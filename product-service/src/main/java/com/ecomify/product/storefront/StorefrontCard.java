package com.ecomify.product.storefront;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.money.Money;
import org.jspecify.annotations.Nullable;

/** A product as it stands in a list. */
public record StorefrontCard(
        ProductId id,
        String handle,
        String title,
        @Nullable String vendor,
        @Nullable String productType,
        StorefrontDocument.PriceRange priceRange,
        @Nullable Money compareAtPrice,
        boolean inStock,
        ProductSnapshot.@Nullable Image image) {

    /** The card that belongs to a page. */
    public static StorefrontCard of(StorefrontDocument page) {
        return new StorefrontCard(
                page.id(),
                page.handle(),
                page.title(),
                page.vendor(),
                page.productType(),
                page.priceRange(),
                page.variants().getFirst().compareAtPrice(),
                page.inStock(),
                page.images().isEmpty() ? null : page.images().getFirst());
    }
}
