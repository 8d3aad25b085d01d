package com.ecomify.product.search;

import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.pagination.Page;
import com.ecomify.product.storefront.StorefrontCard;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search finds.
 *
 * @param data the products of this page, as in the listing
 * @param facets what each further choice would show; a facet without values is left out
 */
record SearchAnswer(
        @ArraySchema(schema = @Schema(implementation = StorefrontCard.class))
        List<Map<String, Object>> data,

        Page.PageInfo pageInfo,
        long totalCount,
        List<Facet> facets) {

    /** @param name as the request parameter of the choice is called */
    record Facet(String name, List<Value> values) {}

    record Value(String value, long count) {}

    /** A product whose title begins like what was typed. */
    record Suggestion(
            String title,
            String handle,

            @Schema(implementation = ProductSnapshot.Image.class) @Nullable
            Object image) {}
}
