/**
 * Who works in which store, and as what. A store has exactly one owner. Public: Memberships, Membership.
 */
@NullMarked
package com.ecomify.auth.memberships;

import org.jspecify.annotations.NullMarked;
