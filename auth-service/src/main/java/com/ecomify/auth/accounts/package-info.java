/**
 * Users, who work with stores: registration, sign-in, choosing a store.
 */
@NullMarked
package com.ecomify.auth.accounts;

import org.jspecify.annotations.NullMarked;
