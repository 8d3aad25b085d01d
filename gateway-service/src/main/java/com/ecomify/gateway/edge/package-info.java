/**
 * The first thing that a request meets: identity headers from outside are dropped, it gets a request id, and its body is
 * capped. Public: {@link EdgeRequest}, through which later features add what they know to be true.
 */
@NullMarked
package com.ecomify.gateway.edge;

import org.jspecify.annotations.NullMarked;
