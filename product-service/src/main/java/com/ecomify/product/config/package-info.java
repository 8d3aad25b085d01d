/**
 * The service's topics and its scheduler. Nothing public.
 */
@NullMarked
package com.ecomify.product.config;

import org.jspecify.annotations.NullMarked;
