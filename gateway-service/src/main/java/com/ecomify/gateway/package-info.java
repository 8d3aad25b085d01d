/**
 * gateway-service owns the edge: routes, GraphQL, limits. Every sub-package is a feature.
 */
@NullMarked
package com.ecomify.gateway;

import org.jspecify.annotations.NullMarked;
