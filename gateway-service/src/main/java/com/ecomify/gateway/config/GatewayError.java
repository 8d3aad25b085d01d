package com.ecomify.gateway.config;

import com.ecomify.common.errors.ErrorCategory;
import com.ecomify.common.errors.ErrorCode;

/** The codes that the gateway itself answers, beside the common ones. */
public enum GatewayError implements ErrorCode {
    STORE_NOT_FOUND(ErrorCategory.MISSING, "There is no such store"),
    STORE_SUSPENDED(ErrorCategory.DENIED, "The store is not open at the moment"),
    /** Not 503, after which the server ends the connection: a refusal would cost four times as much (ADR-0041). */
    OVERLOADED(ErrorCategory.LIMITED, "There are more requests than can be answered at the moment"),
    REQUEST_TOO_LARGE(ErrorCategory.TOO_LARGE, "The request body is too large"),
    REQUEST_TOO_SLOW(ErrorCategory.INVALID, "The request body did not arrive in time"),
    QUERY_TOO_DEEP(ErrorCategory.INVALID, "The query nests too deeply"),
    QUERY_TOO_COSTLY(ErrorCategory.INVALID, "The query asks for too much at once");

    private final ErrorCategory category;
    private final String title;

    GatewayError(ErrorCategory category, String title) {
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
