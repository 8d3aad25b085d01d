package com.ecomify.common.errors;

/** The codes that every service can answer. */
public enum CommonError implements ErrorCode {
    MALFORMED_REQUEST(ErrorCategory.INVALID, "The request body could not be read"),
    VALIDATION_FAILED(ErrorCategory.INVALID, "The request has invalid fields"),
    INVALID_PARAMETER(ErrorCategory.INVALID, "A request parameter is invalid"),
    REQUEST_REFUSED(ErrorCategory.INVALID, "The request was refused"),
    UNAUTHENTICATED(ErrorCategory.UNAUTHENTICATED, "A valid access token is needed"),
    TOKEN_INVALID(ErrorCategory.UNAUTHENTICATED, "The access token is expired or invalid"),
    PERMISSION_DENIED(ErrorCategory.DENIED, "The credential does not permit this"),
    STORE_REQUIRED(ErrorCategory.INVALID, "The request names no store"),
    STORE_MISMATCH(ErrorCategory.DENIED, "The credential belongs to another store"),
    NOT_FOUND(ErrorCategory.MISSING, "There is nothing at this address"),
    CONFLICT(ErrorCategory.CONFLICT, "The request conflicts with the current state"),
    CHANGED_MEANWHILE(ErrorCategory.CONFLICT, "Somebody else changed this at the same time"),
    PRECONDITION_FAILED(ErrorCategory.STALE, "The resource is not the version that If-Match names"),
    RATE_LIMITED(ErrorCategory.LIMITED, "Too many requests"),
    UNAVAILABLE(ErrorCategory.UPSTREAM, "A part of the platform does not answer"),
    INTERNAL_ERROR(ErrorCategory.BROKEN, "Something went wrong on our side");

    private final ErrorCategory category;
    private final String title;

    CommonError(ErrorCategory category, String title) {
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
