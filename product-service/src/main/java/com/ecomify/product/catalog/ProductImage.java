package com.ecomify.product.catalog;

import org.jspecify.annotations.Nullable;

/** An image of a product. Kept as JSON inside the product's row; its position is its place in the list. */
record ProductImage(String url, @Nullable String altText) {}
