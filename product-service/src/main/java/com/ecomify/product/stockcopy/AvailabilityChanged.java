package com.ecomify.product.stockcopy;

import com.ecomify.common.contract.product.ProductId;

/** Told inside the transaction in which a variant of the product sells out, or can be had again. */
public record AvailabilityChanged(ProductId productId) {}
