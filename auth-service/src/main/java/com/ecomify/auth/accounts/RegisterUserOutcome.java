package com.ecomify.auth.accounts;

import com.ecomify.auth.sessions.SessionTokens;

sealed interface RegisterUserOutcome {

    record Registered(UserProfile user, SessionTokens tokens) implements RegisterUserOutcome {}

    record EmailTaken() implements RegisterUserOutcome {}
}
