/**
 * Which store the current work belongs to, and how the database is told.
 *
 * The store is bound to the flow of control, never passed in a request body. A transaction that begins without a
 * store sees no tenant rows: row-level security in the database decides, not this code.
 */
@NullMarked
package com.ecomify.common.tenancy;

import org.jspecify.annotations.NullMarked;
