/**
 * How many requests a client may make: a token bucket per store and client (token subject, else address) in Redis, shared by
 * all instances. While Redis is away nobody is refused, and a metric counts how many were not checked.
 */
@NullMarked
package com.ecomify.gateway.limits;

import org.jspecify.annotations.NullMarked;
