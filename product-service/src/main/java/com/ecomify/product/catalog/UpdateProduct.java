package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Changes a product; making it DRAFT, ACTIVE or ARCHIVED is a change like any other, in any order. */
@Component
class UpdateProduct {

    private final ProductWriter writer;

    UpdateProduct(ProductWriter writer) {
        this.writer = writer;
    }

    @PreAuthorize("hasAuthority('product:write')")
    public ProductOutcome execute(ProductId id, ProductDraft draft, @Nullable Long ifVersion) {
        return LostRaces.retry(() -> writer.update(id, draft, ifVersion));
    }
}
