/**
 * Orders in GraphQL, from order-service. Public: {@link Order}, which subscriptions show as well.
 */
@NullMarked
package com.ecomify.gateway.orders;

import org.jspecify.annotations.NullMarked;
