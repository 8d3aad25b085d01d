package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;

/** Told inside the transaction that deletes a product, while its row is locked. */
public record ProductRemoved(ProductId id, String handle) {}
