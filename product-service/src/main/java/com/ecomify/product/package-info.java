/**
 * product-service owns the catalogue, its import and its search. Every sub-package is a feature.
 */
@NullMarked
package com.ecomify.product;

import org.jspecify.annotations.NullMarked;
