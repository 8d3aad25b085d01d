/**
 * Ids: UUIDv7 values, one record type per aggregate.
 */
@NullMarked
package com.ecomify.common.ids;

import org.jspecify.annotations.NullMarked;
