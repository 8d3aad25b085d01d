/**
 * The catalogue: products with their options, variants and images, and everything that may be done to them.
 *
 * A handle and a SKU are unique per store. A product has a variant for each combination of option values that it is sold
 * in, and exactly one variant when it has no options. Prices are in the store's currency. Every change grows the
 * product's version, which is the sequence of its events.
 *
 * Public: the facade {@link com.ecomify.product.catalog.Products} with its drafts and outcomes, and the in-process events
 * {@link com.ecomify.product.catalog.ProductsChanged} and {@link com.ecomify.product.catalog.ProductRemoved}.
 */
@NullMarked
package com.ecomify.product.catalog;

import org.jspecify.annotations.NullMarked;
