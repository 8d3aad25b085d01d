@NullMarked
package com.ecomify.product;

import org.jspecify.annotations.NullMarked;
