/**
 * The copy of what mails need to know about a store, written only by the events of store-service.
 *
 * Public: {@link StoreCopies} and {@link StoreCopy}.
 */
@NullMarked
package com.ecomify.plugin.storecopy;

import org.jspecify.annotations.NullMarked;
