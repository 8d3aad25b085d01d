/**
 * What an order costs: pure arithmetic over the copies, every amount with the rule, rate and rounding that made it.
 * Public: {@link com.ecomify.order.pricing.Pricing} and its records.
 */
@NullMarked
package com.ecomify.order.pricing;

import org.jspecify.annotations.NullMarked;
