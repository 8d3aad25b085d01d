/**
 * What this service has to know of a store: its currency and its time zone. A copy, written by its consumer only; an older
 * state never replaces a newer one. Public: {@link StoreCopies}, {@link StoreCopy}, {@link TimezoneChanged}.
 */
@NullMarked
package com.ecomify.analytics.storecopy;

import org.jspecify.annotations.NullMarked;
