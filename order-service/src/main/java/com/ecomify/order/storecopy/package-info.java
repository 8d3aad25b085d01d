/**
 * The store's currency and checkout settings, copied from store-service's snapshots and written by their consumer only.
 * Public: {@link com.ecomify.order.storecopy.Stores}.
 */
@NullMarked
package com.ecomify.order.storecopy;

import org.jspecify.annotations.NullMarked;
