/**
 * Where a store keeps its stock.
 *
 * Every store has exactly one default location, made when the store or its first product is heard of, whichever comes
 * first. Public: {@link Locations} and {@link LocationId}.
 */
@NullMarked
package com.ecomify.inventory.locations;

import org.jspecify.annotations.NullMarked;
