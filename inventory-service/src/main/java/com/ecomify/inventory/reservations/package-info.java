/**
 * Stock that is held for orders.
 *
 * One reservation per order: all of its lines are held, or none. Every command is answered each time that it comes, in
 * whatever order; what is held is given back when the time runs out. Nothing is public.
 */
@NullMarked
package com.ecomify.inventory.reservations;

import org.jspecify.annotations.NullMarked;
