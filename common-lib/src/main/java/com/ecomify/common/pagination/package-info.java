/**
 * Keyset pagination: opaque cursors and pages.
 */
@NullMarked
package com.ecomify.common.pagination;

import org.jspecify.annotations.NullMarked;
