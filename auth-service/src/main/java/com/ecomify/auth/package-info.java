/**
 * auth-service owns users, customer logins, permissions and tokens. Every sub-package is a feature.
 */
@NullMarked
package com.ecomify.auth;

import org.jspecify.annotations.NullMarked;
