/**
 * Sign-ins and their refresh tokens. A refresh token is good once; showing an old one ends the whole session. Public:
 * Sessions, SessionTokens, and GrantSource, by which other features say what a subject may do today.
 */
@NullMarked
package com.ecomify.auth.sessions;

import org.jspecify.annotations.NullMarked;
