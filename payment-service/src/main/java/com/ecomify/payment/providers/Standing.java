package com.ecomify.payment.providers;

/** Where a payment stands in the provider's own books. */
public enum Standing {
    /** The provider is still at work; ask again. */
    PROCESSING,
    /** The customer has to confirm. */
    ACTION_REQUIRED,
    /** The money is held. */
    AUTHORIZED,
    /** The money is charged. */
    CAPTURED,
    /** What was held is given back, or will never be held. */
    VOIDED,
    /** What was charged is given back. */
    REFUNDED,
    /** Refused for good; nothing is held or charged. */
    DECLINED
}
