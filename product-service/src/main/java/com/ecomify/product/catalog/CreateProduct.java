package com.ecomify.product.catalog;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

@Component
class CreateProduct {

    private final ProductWriter writer;

    CreateProduct(ProductWriter writer) {
        this.writer = writer;
    }

    @PreAuthorize("hasAuthority('product:write')")
    public ProductOutcome execute(ProductDraft draft) {
        return LostRaces.retry(() -> writer.create(draft));
    }
}
