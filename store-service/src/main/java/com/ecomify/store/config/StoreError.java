package com.ecomify.store.config;

import com.ecomify.common.errors.ErrorCategory;
import com.ecomify.common.errors.ErrorCode;

/** The codes that store-service answers beside the common ones. */
public enum StoreError implements ErrorCode {
    STORE_NOT_FOUND(ErrorCategory.MISSING, "There is no such store"),
    SLUG_TAKEN(ErrorCategory.CONFLICT, "Another store has this slug"),
    SLUG_RESERVED(ErrorCategory.INVALID, "The platform keeps this slug for itself"),
    HOST_TAKEN(ErrorCategory.CONFLICT, "Another store has this host name"),
    STATUS_CHANGE_REFUSED(ErrorCategory.CONFLICT, "The store cannot change to this status"),
    CUSTOMER_NOT_FOUND(ErrorCategory.MISSING, "There is no such customer"),
    CUSTOMER_EMAIL_TAKEN(ErrorCategory.CONFLICT, "Another customer of the store has this email address");

    private final ErrorCategory category;
    private final String title;

    StoreError(ErrorCategory category, String title) {
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
