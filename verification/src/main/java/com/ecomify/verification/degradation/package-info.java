/**
 * Proves what still works while a part of the platform is away, that the rest says so at once, and that nothing is lost: the
 * table in {@code docs/operations.md}.
 */
@NullMarked
package com.ecomify.verification.degradation;

import org.jspecify.annotations.NullMarked;
