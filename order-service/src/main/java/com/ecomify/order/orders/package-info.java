/**
 * Orders and their allowed moves. An order exists from the moment a checkout begins, gets its number when it is placed, and
 * only then is there for merchant and customer; its amounts never change. Public: {@link com.ecomify.order.orders.Orders}.
 */
@NullMarked
package com.ecomify.order.orders;

import org.jspecify.annotations.NullMarked;
