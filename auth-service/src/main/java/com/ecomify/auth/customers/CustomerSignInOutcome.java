package com.ecomify.auth.customers;

import com.ecomify.auth.sessions.SessionTokens;

/** What comes of a customer's registration or sign-in. */
sealed interface CustomerSignInOutcome {

    record SignedIn(CustomerProfile customer, SessionTokens tokens) implements CustomerSignInOutcome {}

    record EmailTaken() implements CustomerSignInOutcome {}

    /** The password is wrong, or there is no such account: nobody learns which. */
    record WrongCredentials() implements CustomerSignInOutcome {}

    record StoreUnknown() implements CustomerSignInOutcome {}

    record StoreNotOpen() implements CustomerSignInOutcome {}
}
