package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductSnapshot;

/**
 * Told inside the transaction that creates or changes a product, while its row is locked.
 *
 * @param previousHandle the handle before the change, mostly the same
 */
public record ProductChanged(ProductSnapshot product, String previousHandle) {}
