/**
 * A payment provider in the process, for trying things out and for tests. It plays the outside world: its own books, its own
 * keys, webhooks over HTTP. Its test tokens carry the names of Stripe's.
 */
@NullMarked
package com.ecomify.payment.providers.sandbox;

import org.jspecify.annotations.NullMarked;
