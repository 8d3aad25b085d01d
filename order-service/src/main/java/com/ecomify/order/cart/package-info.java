/**
 * Carts: quantities of variants, never prices of record. A cart is reachable with its id in its store only, is claimed by
 * one checkout at a time and closed by the order that it became. Public: {@link com.ecomify.order.cart.Carts}, for the
 * checkout.
 */
@NullMarked
package com.ecomify.order.cart;

import org.jspecify.annotations.NullMarked;
