/** The engines that tests get. */
@NullMarked
package com.ecomify.common.testing;

import org.jspecify.annotations.NullMarked;
