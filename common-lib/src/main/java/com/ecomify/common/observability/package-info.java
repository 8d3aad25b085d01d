/**
 * Logs, metrics and traces that name the store and the request.
 */
@NullMarked
package com.ecomify.common.observability;

import org.jspecify.annotations.NullMarked;
