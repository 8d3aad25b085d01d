package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product as the API shows it to those who manage it, and to the gateway. */
record ProductView(
        ProductId id,
        String title,
        @Nullable String description,
        String handle,
        @Nullable String vendor,
        @Nullable String productType,
        List<String> tags,
        ProductStatus status,
        @Nullable Instant publishedAt,
        List<ProductSnapshot.Option> options,
        List<ProductSnapshot.Variant> variants,
        List<ProductSnapshot.Image> images,
        Seo seo,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static ProductView of(VersionedProduct read) {
        return of(read.product(), read.version());
    }

    static ProductView of(ProductSnapshot product, long version) {
        return new ProductView(
                product.id(),
                product.title(),
                product.description(),
                product.handle(),
                product.vendor(),
                product.productType(),
                product.tags(),
                product.status(),
                product.publishedAt(),
                product.options(),
                product.variants(),
                product.images(),
                new Seo(product.seoTitle(), product.seoDescription()),
                product.createdAt(),
                product.updatedAt(),
                version);
    }

    record Seo(@Nullable String title, @Nullable String description) {}
}
