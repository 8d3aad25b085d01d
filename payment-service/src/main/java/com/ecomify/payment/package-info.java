/**
 * payment-service owns payments and their providers. Every sub-package is a feature.
 */
@NullMarked
package com.ecomify.payment;

import org.jspecify.annotations.NullMarked;
