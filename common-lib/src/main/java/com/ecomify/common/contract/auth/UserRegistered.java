package com.ecomify.common.contract.auth;

import com.ecomify.common.contract.EventType;

/** A merchant has an account. Belongs to no store. */
@EventType(value = "user.registered", topic = AuthTopics.EVENTS)
public record UserRegistered(UserId userId, String email, String firstName, String lastName) {}
