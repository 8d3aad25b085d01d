package com.ecomify.auth.memberships;

import com.ecomify.auth.roles.Role;
import com.ecomify.common.ids.StoreId;

/** A user's place in one store. */
public record Membership(StoreId store, Role role) {}
