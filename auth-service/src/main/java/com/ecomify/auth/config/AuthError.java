package com.ecomify.auth.config;

import com.ecomify.common.errors.ErrorCategory;
import com.ecomify.common.errors.ErrorCode;

/** The codes that only auth-service answers. */
public enum AuthError implements ErrorCode {
    EMAIL_TAKEN(ErrorCategory.CONFLICT, "There is an account with this email address"),
    INVALID_CREDENTIALS(ErrorCategory.UNAUTHENTICATED, "The email address or the password is wrong"),
    TOO_MANY_ATTEMPTS(ErrorCategory.LIMITED, "Too many attempts to sign in"),
    REFRESH_TOKEN_INVALID(ErrorCategory.UNAUTHENTICATED, "The refresh token is used, expired or unknown"),
    STORE_NOT_FOUND(ErrorCategory.MISSING, "There is no such store"),
    USER_NOT_FOUND(ErrorCategory.MISSING, "There is no account with this email address"),
    STAFF_MEMBER_EXISTS(ErrorCategory.CONFLICT, "This person already works in the store"),
    STAFF_MEMBER_NOT_FOUND(ErrorCategory.MISSING, "This person does not work in the store"),
    OWNER_STAYS(ErrorCategory.CONFLICT, "A store's owner cannot be removed"),
    STORE_NOT_OPEN(ErrorCategory.CONFLICT, "The store is not open");

    private final ErrorCategory category;
    private final String title;

    AuthError(ErrorCategory category, String title) {
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
