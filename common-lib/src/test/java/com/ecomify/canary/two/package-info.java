/** A feature in a cycle with its neighbour. */
@NullMarked
package com.ecomify.canary.two;

import org.jspecify.annotations.NullMarked;
