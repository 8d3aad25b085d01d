/**
 * Passwords: hashing them, checking them, and how often one may try. Knows no users. A check costs the same whether the
 * account exists or not. Public: Credentials, PlainPassword, EmailAddress, Attempt.
 */
@NullMarked
package com.ecomify.auth.credentials;

import org.jspecify.annotations.NullMarked;
