/**
 * Sales figures in GraphQL, from analytics-service.
 */
@NullMarked
package com.ecomify.gateway.analytics;

import org.jspecify.annotations.NullMarked;
