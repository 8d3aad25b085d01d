/**
 * What may be sold, copied from product-service's snapshots and written by their consumer only. Public: {@link
 * com.ecomify.order.catalogcopy.SellableVariants}.
 */
@NullMarked
package com.ecomify.order.catalogcopy;

import org.jspecify.annotations.NullMarked;
