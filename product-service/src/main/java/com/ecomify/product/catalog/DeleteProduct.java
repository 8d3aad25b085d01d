package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Deletes a product for good. Orders keep their own copy of what was sold. */
@Component
class DeleteProduct {

    private final ProductWriter writer;

    DeleteProduct(ProductWriter writer) {
        this.writer = writer;
    }

    @PreAuthorize("hasAuthority('product:delete')")
    public void execute(ProductId id, @Nullable Long ifVersion) {
        writer.delete(id, ifVersion);
    }
}
