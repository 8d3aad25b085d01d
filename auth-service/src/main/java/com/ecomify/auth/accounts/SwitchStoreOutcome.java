package com.ecomify.auth.accounts;

import com.ecomify.auth.sessions.SessionTokens;

sealed interface SwitchStoreOutcome {

    record Switched(SessionTokens tokens) implements SwitchStoreOutcome {}

    /** There is no such store, or the user does not work in it: nobody learns which. */
    record UnknownStore() implements SwitchStoreOutcome {}
}
