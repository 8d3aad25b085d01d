package com.ecomify.gateway.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A product as product-service shows it. */
public record Product(
        String id,
        String title,
        @Nullable String description,
        String handle,
        @Nullable String vendor,
        @Nullable String productType,
        List<String> tags,
        String status,
        List<ProductVariant> variants,
        List<Image> images,
        List<Option> options,
        @Nullable Seo seo,
        @Nullable String publishedAt,
        String createdAt,
        String updatedAt) {

    public record Image(String url, @Nullable String altText, int position) {}

    public record Option(String name, List<String> values) {}

    public record Seo(@Nullable String title, @Nullable String description) {}

    public Optional<ProductVariant> variant(String id) {
        return variants.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
