package com.ecomify.localstack.launcher;

/** What the customers of the first sale buy. */
record CatalogueItem(String productId, String handle, String title, String variantId) {}
