/**
 * Customer accounts, each of one store: registration and sign-in on the storefront.
 */
@NullMarked
package com.ecomify.auth.customers;

import org.jspecify.annotations.NullMarked;
