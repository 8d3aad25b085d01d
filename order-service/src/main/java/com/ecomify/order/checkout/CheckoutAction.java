package com.ecomify.order.checkout;

/** What has to happen in the transaction of a step. */
enum CheckoutAction {
    COMMIT_STOCK,
    RELEASE_STOCK,
    AUTHORIZE_PAYMENT,
    CAPTURE_PAYMENT,
    CANCEL_PAYMENT,
    PLACE_ORDER,
    CANCEL_ORDER,
    MARK_PAID,
    MARK_VOIDED,
    MARK_REFUNDED,
    DROP_ORDER,
    CLOSE_CART,
    FREE_CART
}
