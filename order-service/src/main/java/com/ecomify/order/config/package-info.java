/**
 * The error codes of this service and the topics that it owns. Depends on no feature.
 */
@NullMarked
package com.ecomify.order.config;

import org.jspecify.annotations.NullMarked;
