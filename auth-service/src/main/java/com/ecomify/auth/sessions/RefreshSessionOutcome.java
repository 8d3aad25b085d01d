package com.ecomify.auth.sessions;

sealed interface RefreshSessionOutcome {

    record Refreshed(SessionTokens tokens) implements RefreshSessionOutcome {}

    /** Why is for the log: whoever shows a bad token learns nothing about it. */
    record Refused() implements RefreshSessionOutcome {}
}
