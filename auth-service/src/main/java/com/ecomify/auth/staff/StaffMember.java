package com.ecomify.auth.staff;

import com.ecomify.auth.roles.Role;
import com.ecomify.common.contract.auth.UserId;
import java.time.Instant;

/** Somebody who works in the store. */
record StaffMember(UserId userId, String email, String firstName, String lastName, Role role, Instant addedAt) {}
