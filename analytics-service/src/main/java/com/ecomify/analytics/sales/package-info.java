/**
 * What a store has sold: revenue, orders and products by day. An order counts on the day on which it was placed, once it is
 * paid and unless it is cancelled, exactly to the minor unit, however often and in whatever order its events come. Public:
 * nothing.
 */
@NullMarked
package com.ecomify.analytics.sales;

import org.jspecify.annotations.NullMarked;
