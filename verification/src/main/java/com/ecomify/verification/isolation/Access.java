package com.ecomify.verification.isolation;

/** Who an operation is for. */
enum Access {
    /** Anybody, without a credential; it is about no store or only about what everybody may know. */
    OPEN,
    /** Anybody who signs in: the password is the credential, and tokens are not looked at. */
    SIGN_IN,
    /** Whoever holds the store's signing secret. */
    SIGNED,
    /** Any merchant, for what is theirs. */
    MERCHANT,
    /** Staff of the store with the permission. */
    STAFF,
    /** A signed-in customer of the store, for what is theirs. */
    CUSTOMER,
    /** Any visitor of the store. */
    SHOPPER,
    /** No visitor: what the address leads to is not on show. */
    HIDDEN
}
