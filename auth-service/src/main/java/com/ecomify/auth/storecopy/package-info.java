/**
 * The copy of store-service's stores, written by its consumer only. Public: Stores, StoreCopy.
 */
@NullMarked
package com.ecomify.auth.storecopy;

import org.jspecify.annotations.NullMarked;
