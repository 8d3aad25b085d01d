/**
 * Which service answers which path. What no route names is not reachable from outside: {@code /internal/**} and
 * {@code /actuator/**} of services have no route. Public: {@link Routes}.
 */
@NullMarked
package com.ecomify.gateway.routing;

import org.jspecify.annotations.NullMarked;
