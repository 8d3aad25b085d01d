@NullMarked
package com.ecomify.product.catalog;

import org.jspecify.annotations.NullMarked;
