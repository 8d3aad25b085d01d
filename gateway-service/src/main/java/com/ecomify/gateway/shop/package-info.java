/**
 * The store itself in GraphQL, from store-service. Its lists are in the features that own what they list.
 */
@NullMarked
package com.ecomify.gateway.shop;

import org.jspecify.annotations.NullMarked;
