/**
 * How much of each variant can still be sold, as inventory-service last said. For the badge on the storefront only; stock
 * is never promised from here. Public: {@link com.ecomify.product.stockcopy.VariantAvailability} and the in-process event
 * {@link com.ecomify.product.stockcopy.AvailabilityChanged}.
 */
@NullMarked
package com.ecomify.product.stockcopy;

import org.jspecify.annotations.NullMarked;
