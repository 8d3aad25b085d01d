package com.ecomify.gateway.graphql;

import com.ecomify.common.errors.ErrorCode;
import graphql.execution.AbortExecutionException;
import java.util.Map;

/** Ends a query before any of it is fetched. */
final class QueryRefusedException extends AbortExecutionException {

    private final transient ErrorCode code;

    QueryRefusedException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name());
    }
}
