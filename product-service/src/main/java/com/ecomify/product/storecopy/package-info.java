/**
 * What the catalogue has to know of its store: the currency of its prices. Written only by the consumer of store-service's
 * snapshots. Public: {@link com.ecomify.product.storecopy.StoreCurrencies}.
 */
@NullMarked
package com.ecomify.product.storecopy;

import org.jspecify.annotations.NullMarked;
