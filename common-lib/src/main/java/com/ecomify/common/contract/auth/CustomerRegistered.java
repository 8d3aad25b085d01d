package com.ecomify.common.contract.auth;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.store.CustomerId;

/**
 * A customer has an account with one store.
 *
 * @param customerId the account's id, which its tokens name; the id of the profile that store-service makes from it
 */
@EventType(value = "customer.registered", topic = AuthTopics.EVENTS)
public record CustomerRegistered(
        CustomerId customerId, String email, String firstName, String lastName, boolean acceptsMarketing) {}
