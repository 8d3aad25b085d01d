package com.ecomify.product.stockcopy;

import com.ecomify.common.contract.product.ProductId;

/** Told inside the transaction in which a variant of the product sells out, can be had again, or has another few left. */
public record AvailabilityChanged(ProductId productId) {}
