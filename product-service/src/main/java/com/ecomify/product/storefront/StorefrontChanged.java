package com.ecomify.product.storefront;

import com.ecomify.common.contract.product.ProductId;

/** Told inside the transaction that writes or removes the storefront document of a product. */
public record StorefrontChanged(ProductId productId) {}
