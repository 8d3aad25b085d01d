package com.ecomify.gateway.upstream;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problem document that a service refused a call with; the members that the gateway uses. */
public record ServiceProblem(
        int status,
        @Nullable String code,
        @Nullable String title,
        @Nullable String detail,
        @Nullable List<Violation> violations) {

    /** @param field where in the request's body the fault is, such as {@code variants[0].price} */
    public record Violation(
            @Nullable String field,
            @Nullable String code,
            @Nullable String message) {}

    /** The service's code, or one that says as much as the status does. */
    public String codeOrDefault() {
        if (code != null) {
            return code;
        }
        return status == 404 ? "NOT_FOUND" : status < 500 ? "REQUEST_REFUSED" : "INTERNAL_ERROR";
    }

    /** What to tell a person. */
    public String message() {
        return detail != null ? detail : title != null ? title : codeOrDefault();
    }
}
