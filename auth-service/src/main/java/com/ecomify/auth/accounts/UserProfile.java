package com.ecomify.auth.accounts;

import com.ecomify.auth.roles.Role;
import com.ecomify.common.contract.auth.UserId;

/** @param role the user's role on the platform; the one in a store is the membership's */
record UserProfile(UserId id, String email, String firstName, String lastName, Role role) {}
