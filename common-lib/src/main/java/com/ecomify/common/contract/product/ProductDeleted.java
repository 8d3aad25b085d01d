package com.ecomify.common.contract.product;

import com.ecomify.common.contract.EventType;
import java.util.List;

/** A product is gone for good. Orders keep their own copy of what was sold. */
@EventType(value = "product.deleted", topic = ProductTopics.SNAPSHOTS)
public record ProductDeleted(ProductId productId, String handle, List<VariantId> variantIds) {

    public ProductDeleted {
        variantIds = List.copyOf(variantIds);
    }
}
