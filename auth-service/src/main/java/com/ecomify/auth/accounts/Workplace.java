package com.ecomify.auth.accounts;

import com.ecomify.auth.roles.Role;
import com.ecomify.common.ids.StoreId;

/** A store that a user works in. */
record Workplace(StoreId id, String name, String slug, Role role) {}
