/**
 * Access tokens: the signing key, the key set that the other services check against, and this service's own check.
 * Public: AccessTokens, AccessToken.
 */
@NullMarked
package com.ecomify.auth.tokens;

import org.jspecify.annotations.NullMarked;
