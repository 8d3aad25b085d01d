/** Verifications of a whole platform: what {@code ./ecomify verify} and the last part of {@code ./ecomify test} run. */
@NullMarked
package com.ecomify.verification;

import org.jspecify.annotations.NullMarked;
