/** A feature that breaks the rules. */
@NullMarked
package com.ecomify.canary.one;

import org.jspecify.annotations.NullMarked;
