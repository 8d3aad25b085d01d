/**
 * The directory of stores, the tenants of the platform, and their settings. A slug and a host name lead to one store of the
 * installation; the currency never changes; a closed store stays closed. Every change is published as the whole store, with
 * the version of its row as the sequence. Public: {@link Stores}, {@link StoreSnapshot}.
 */
@NullMarked
package com.ecomify.store.stores;

import org.jspecify.annotations.NullMarked;
