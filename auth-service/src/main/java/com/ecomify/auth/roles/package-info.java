/**
 * The roles of the platform and the permissions that each brings, in one place. Public: Role, Permission.
 */
@NullMarked
package com.ecomify.auth.roles;

import org.jspecify.annotations.NullMarked;
