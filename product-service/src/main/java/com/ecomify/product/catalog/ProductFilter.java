package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which products a merchant looks for.
 *
 * @param status null for all
 * @param text a part of the title, the handle, the vendor or a SKU; null for all
 */
record ProductFilter(
        @Nullable ProductStatus status, @Nullable String text) {

    /** The text as a pattern for {@code ilike}. */
    @Nullable
    String pattern() {
        if (text == null || text.isBlank()) {
            return null;
        }
        String escaped = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
