package com.ecomify.order.cart;

import com.ecomify.common.contract.product.VariantId;

record CartLine(VariantId variantId, int quantity) {

    static final int MAX_QUANTITY = 999;

    CartLine {
        if (quantity < 1 || quantity > MAX_QUANTITY) {
            throw new IllegalArgumentException("quantity: " + quantity + " (expected: 1.." + MAX_QUANTITY + ")");
        }
    }
}
