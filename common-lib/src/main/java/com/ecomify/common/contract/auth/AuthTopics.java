package com.ecomify.common.contract.auth;

/** Topics of auth-service. */
public final class AuthTopics {

    /** Facts; key: the user's or the customer's id. */
    public static final String EVENTS = "ecomify.auth.events.v1";

    private AuthTopics() {}
}
