package com.ecomify.gateway.catalog;

import com.ecomify.gateway.graphql.Arguments;
import org.jspecify.annotations.Nullable;

/** What a list of products is narrowed to. */
record ProductFilter(
        @Nullable String query,
        @Nullable String vendor,
        @Nullable String productType,
        @Nullable String tag,
        @Nullable String status,
        @Nullable String minPrice,
        @Nullable String maxPrice,
        @Nullable Boolean inStock) {

    static final ProductFilter NONE = new ProductFilter(null, null, null, null, null, null, null, null);

    boolean narrowsTheStorefront() {
        return !new ProductFilter(query, vendor, productType, tag, null, minPrice, maxPrice, inStock).equals(NONE);
    }

    String searchQuery() {
        return Arguments.query("q", query)
                + Arguments.query("vendor", vendor)
                + Arguments.query("productType", productType)
                + Arguments.query("tag", tag)
                + Arguments.query("minPrice", minPrice)
                + Arguments.query("maxPrice", maxPrice)
                + Arguments.query("inStock", inStock);
    }

    /** The admin list knows these two only. */
    String adminQuery() {
        return Arguments.query("query", query) + Arguments.query("status", status);
    }
}
