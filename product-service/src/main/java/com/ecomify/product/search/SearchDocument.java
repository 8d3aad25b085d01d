package com.ecomify.product.search;

import com.ecomify.common.ids.StoreId;
import com.ecomify.product.storefront.StorefrontCard;
import com.ecomify.product.storefront.StorefrontDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A product as it is indexed.
 *
 * @param optionValues each option with each of its values, as {@link #optionValue} joins them
 * @param prices of all variants, in minor units
 * @param variants what has to be true of one and the same variant when a shopper chooses several things
 * @param card what a list shows of it; not searched
 */
record SearchDocument(
        String storeId,
        String productId,
        String title,
        @Nullable String description,
        @Nullable String vendor,
        @Nullable String productType,
        List<String> tags,
        List<String> optionValues,
        List<String> options,
        List<String> skus,
        List<Long> prices,
        long minPrice,
        boolean inStock,
        @Nullable Instant publishedAt,
        List<Variant> variants,
        StorefrontCard card) {

    private static final String SEPARATOR = "\u001f";

    static SearchDocument of(StoreId store, StorefrontDocument page) {
        TreeSet<String> optionValues = new TreeSet<>();
        TreeSet<String> words = new TreeSet<>();
        TreeSet<Long> prices = new TreeSet<>();
        List<String> skus = new ArrayList<>();
        List<Variant> variants = new ArrayList<>();
        for (StorefrontDocument.Variant variant : page.variants()) {
            List<String> chosen = new ArrayList<>();
            variant.options().forEach((name, value) -> {
                chosen.add(optionValue(name, value));
                words.add(value);
            });
            optionValues.addAll(chosen);
            prices.add(variant.price().amountMinor());
            variants.add(new Variant(chosen, variant.price().amountMinor(), variant.inStock()));
            if (variant.sku() != null) {
                skus.add(variant.sku());
            }
        }
        return new SearchDocument(
                store.toString(),
                page.id().toString(),
                page.title(),
                page.description() == null ? null : page.description().replaceAll("<[^>]*>", " "),
                page.vendor(),
                page.productType(),
                page.tags(),
                List.copyOf(optionValues),
                List.copyOf(words),
                skus,
                List.copyOf(prices),
                prices.getFirst(),
                page.inStock(),
                page.publishedAt(),
                variants,
                StorefrontCard.of(page));
    }

    /** @param price in minor units */
    record Variant(List<String> optionValues, long price, boolean inStock) {}

    static String optionValue(String name, String value) {
        return name + SEPARATOR + value;
    }

    static String optionName(String optionValue) {
        return optionValue.substring(0, Math.max(0, optionValue.indexOf(SEPARATOR)));
    }

    static String valueOf(String optionValue) {
        return optionValue.substring(optionValue.indexOf(SEPARATOR) + 1);
    }
}
