/**
 * Payments through Stripe: PaymentIntents that are captured by hand, each store with a Stripe account of its own.
 */
@NullMarked
package com.ecomify.payment.providers.stripe;

import org.jspecify.annotations.NullMarked;
