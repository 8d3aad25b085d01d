/**
 * The people who work in a store: adding, listing and removing them. Whoever may change the store's settings may do that;
 * nobody becomes or stops being the owner here. Public: nothing.
 */
@NullMarked
package com.ecomify.auth.staff;

import org.jspecify.annotations.NullMarked;
