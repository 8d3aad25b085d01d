/**
 * order-service owns carts, the checkout and orders. Every sub-package is a feature.
 */
@NullMarked
package com.ecomify.order;

import org.jspecify.annotations.NullMarked;
