@NullMarked
package com.ecomify.product.search;

import org.jspecify.annotations.NullMarked;
