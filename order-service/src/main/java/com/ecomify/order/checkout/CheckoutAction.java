package com.ecomify.order.checkout;

/** What has to happen in the transaction of a step. */
enum CheckoutAction {
    COMMIT_STOCK,
    RELEASE_STOCK,
    AUTHORIZE_PAYMENT,
    CAPTURE_PAYMENT,
    CANCEL_PAYMENT,
    PLACE_ORDER,
    /** Its stock was lost. */
    CANCEL_ORDER,
    /** Another amount than its total was charged. */
    CANCEL_MISCHARGED_ORDER,
    MARK_PAID,
    MARK_VOIDED,
    MARK_REFUNDED,
    NOTE_PAYMENT_PROBLEM,
    DROP_ORDER,
    CLOSE_CART,
    FREE_CART
}
