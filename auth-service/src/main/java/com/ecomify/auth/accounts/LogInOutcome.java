package com.ecomify.auth.accounts;

import com.ecomify.auth.sessions.SessionTokens;
import java.util.List;

sealed interface LogInOutcome {

    record LoggedIn(UserProfile user, SessionTokens tokens, List<Workplace> stores) implements LogInOutcome {}

    /** The password is wrong, or there is no such account: nobody learns which. */
    record WrongCredentials() implements LogInOutcome {}

    /** The user does not work in the store that the request names. */
    record UnknownStore() implements LogInOutcome {}
}
