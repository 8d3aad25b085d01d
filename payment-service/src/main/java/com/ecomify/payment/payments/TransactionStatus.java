package com.ecomify.payment.payments;

/** What came of an operation. */
enum TransactionStatus {
    /** Asked for; under way, waiting for the customer, or not known. */
    PENDING,
    SUCCESS,
    /** The provider or the bank says no. */
    FAILURE,
    /** It was not carried out: the request was refused as such, or did not reach the provider. */
    ERROR
}
