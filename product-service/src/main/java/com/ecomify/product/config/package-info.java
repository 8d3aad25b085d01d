/**
 * The service's topics. Nothing public.
 */
@NullMarked
package com.ecomify.product.config;

import org.jspecify.annotations.NullMarked;
