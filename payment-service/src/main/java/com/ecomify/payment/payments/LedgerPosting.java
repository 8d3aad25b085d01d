package com.ecomify.payment.payments;

/** The two sides of a movement of money. */
record LedgerPosting(Account debit, Account credit) {

    enum Account {
        /** What the provider has of the store. */
        PROVIDER_CLEARING,
        /** What the store has earned. */
        STORE_PAYABLE,
        /** What a bank has taken back until a dispute is decided. */
        DISPUTED
    }
}
