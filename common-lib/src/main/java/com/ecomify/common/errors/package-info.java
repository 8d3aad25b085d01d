/**
 * One error model for every service: RFC 9457 problems with a stable code.
 */
@NullMarked
package com.ecomify.common.errors;

import org.jspecify.annotations.NullMarked;
