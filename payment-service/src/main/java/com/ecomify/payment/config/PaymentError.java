package com.ecomify.payment.config;

import com.ecomify.common.errors.ErrorCategory;
import com.ecomify.common.errors.ErrorCode;

/** The codes that payment-service answers with, beside the common ones. */
public enum PaymentError implements ErrorCode {
    PROVIDER_NOT_FOUND(ErrorCategory.MISSING, "There is no such payment provider"),
    SECRET_KEY_MISSING(ErrorCategory.CONFLICT, "The provider needs a secret key before it can be turned on"),
    WEBHOOK_REFUSED(ErrorCategory.INVALID, "The webhook's signature could not be verified"),
    WEBHOOK_UNREADABLE(ErrorCategory.INVALID, "The webhook could not be read"),
    PAYMENT_NOT_FOUND(ErrorCategory.MISSING, "There is no such payment"),
    NOTHING_TO_CONFIRM(ErrorCategory.CONFLICT, "The payment is not waiting for a confirmation");

    private final ErrorCategory category;
    private final String title;

    PaymentError(ErrorCategory category, String title) {
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
