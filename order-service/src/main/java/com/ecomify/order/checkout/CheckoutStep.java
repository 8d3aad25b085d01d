package com.ecomify.order.checkout;

/** Where a checkout stands. */
enum CheckoutStep {
    /** Stock is asked for. */
    RESERVING,
    /** Stock is held, the payment is asked for. */
    AUTHORIZING,
    /** The customer has to confirm the payment with the provider. */
    AWAITING_ACTION,
    /** The order stands; stock is to be committed and the payment to be captured. */
    CONFIRMED,
    /** Stock is sold and the money is ours. */
    COMPLETED,
    /** It has failed; what was asked for is to be given back. */
    UNDOING,
    /** It has failed and nothing is left of it. */
    FAILED,
    /** The order was cancelled after all; stock and money are to go back. */
    REVERSING,
    /** The order was cancelled and nothing is left of it. */
    REVERSED
}
