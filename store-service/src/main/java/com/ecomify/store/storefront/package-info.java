/** What shoppers may know of a store: its own facts with its looks. Keeps nothing. */
@NullMarked
package com.ecomify.store.storefront;

import org.jspecify.annotations.NullMarked;
