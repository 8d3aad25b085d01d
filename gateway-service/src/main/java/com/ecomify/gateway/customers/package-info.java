/**
 * Customers in GraphQL, from store-service.
 */
@NullMarked
package com.ecomify.gateway.customers;

import org.jspecify.annotations.NullMarked;
