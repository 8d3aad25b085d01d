package com.ecomify.product.storefront;

import com.ecomify.common.contract.product.ProductId;
import java.util.List;

/** Told inside the transaction that writes or removes the storefront documents of products, while their rows are locked. */
public record StorefrontChanged(List<ProductId> productIds) {

    public StorefrontChanged {
        productIds = List.copyOf(productIds);
    }
}
