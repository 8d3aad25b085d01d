package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductSnapshot;

/** A product as it was read, with the version that a conditional change names. */
record VersionedProduct(ProductSnapshot product, long version) {}
