@NullMarked
package com.ecomify.product.storefront;

import org.jspecify.annotations.NullMarked;
