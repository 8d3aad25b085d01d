/**
 * The customers of a store. One profile per email address: made by a registration, by the first order of a guest or by the
 * merchant, whichever is first. An order counts towards a customer once, when it is paid, until it is cancelled. What a guest
 * said is never shown to an account that merely shares the email address. Public: nothing.
 */
@NullMarked
package com.ecomify.store.customers;

import org.jspecify.annotations.NullMarked;
