package com.ecomify.order.config;

import com.ecomify.common.errors.ErrorCategory;
import com.ecomify.common.errors.ErrorCode;

/** The codes that order-service answers. */
public enum OrderError implements ErrorCode {
    STORE_NOT_FOUND(ErrorCategory.MISSING, "There is no such store"),
    STORE_NOT_TRADING(ErrorCategory.CONFLICT, "The store does not sell at the moment"),
    CART_NOT_FOUND(ErrorCategory.MISSING, "There is no such cart"),
    CART_LINE_NOT_FOUND(ErrorCategory.MISSING, "The cart has no such line"),
    CART_CLOSED(ErrorCategory.CONFLICT, "The cart has become an order"),
    CART_EMPTY(ErrorCategory.CONFLICT, "The cart is empty"),
    CART_FULL(ErrorCategory.CONFLICT, "The cart has as many lines as it can hold"),
    QUANTITY_OUT_OF_RANGE(ErrorCategory.INVALID, "The quantity is outside of what one line may have"),
    AMOUNT_TOO_LARGE(ErrorCategory.CONFLICT, "The amount is larger than can be charged"),
    VARIANT_NOT_FOUND(ErrorCategory.MISSING, "There is no such variant for sale"),
    VARIANT_UNAVAILABLE(ErrorCategory.CONFLICT, "A variant is no longer for sale"),
    IDEMPOTENCY_KEY_REQUIRED(ErrorCategory.INVALID, "The request needs an Idempotency-Key header"),
    IDEMPOTENCY_KEY_REUSED(ErrorCategory.CONFLICT, "The Idempotency-Key belongs to another request"),
    CHECKOUT_NOT_FOUND(ErrorCategory.MISSING, "There is no such checkout"),
    CHECKOUT_IN_PROGRESS(ErrorCategory.CONFLICT, "Another checkout of this cart is under way"),
    CHECKOUT_FAILED(ErrorCategory.CONFLICT, "The checkout could not be completed in time"),
    PRICE_CHANGED(ErrorCategory.CONFLICT, "The total is not the one that was expected"),
    OUT_OF_STOCK(ErrorCategory.CONFLICT, "Some of it is out of stock"),
    PAYMENT_DECLINED(ErrorCategory.PAYMENT, "The payment was declined"),
    ORDER_NOT_FOUND(ErrorCategory.MISSING, "There is no such order"),
    ORDER_STATUS_CONFLICT(ErrorCategory.CONFLICT, "The order's status does not allow this");

    private final ErrorCategory category;
    private final String title;

    OrderError(ErrorCategory category, String title) {
        this.category = category;
        this.title = title;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }

    @Override
    public String title() {
        return title;
    }
}
