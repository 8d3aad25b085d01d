/**
 * Resource-server defaults: every service checks the token itself and binds the token's store.
 */
@NullMarked
package com.ecomify.common.security;

import org.jspecify.annotations.NullMarked;
