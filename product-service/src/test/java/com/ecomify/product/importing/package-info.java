@NullMarked
package com.ecomify.product.importing;

import org.jspecify.annotations.NullMarked;
