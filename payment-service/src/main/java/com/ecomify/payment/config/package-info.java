/**
 * Technical set-up of payment-service: its topics and its error codes.
 */
@NullMarked
package com.ecomify.payment.config;

import org.jspecify.annotations.NullMarked;
