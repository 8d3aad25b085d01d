package com.ecomify.common.errors;

import java.util.List;
import java.util.Map;

/**
 * Ends a request with a problem document. For refusals that no caller of a use case has to handle, such as a missing
 * resource; refusals that are part of the business are outcomes instead.
 */
public final class ProblemException extends RuntimeException {

    /** The fact by which a problem says when to try again; also sent as the header {@code Retry-After}. */
    public static final String RETRY_AFTER_SECONDS = "retryAfterSeconds";

    private final transient ErrorCode code;
    private final transient Map<String, Object> facts;
    private final transient List<Violation> violations;

    /** @param detail what was wrong and what was expected; shown to the client */
    public ProblemException(ErrorCode code, String detail) {
        this(code, detail, Map.of(), List.of());
    }

    /** @param facts named values that a client can use, such as the SKU; they become members of the problem document */
    public ProblemException(ErrorCode code, String detail, Map<String, Object> facts) {
        this(code, detail, facts, List.of());
    }

    private ProblemException(ErrorCode code, String detail, Map<String, Object> facts, List<Violation> violations) {
        super(detail);
        this.code = code;
        this.facts = Map.copyOf(facts);
        this.violations = List.copyOf(violations);
    }

    /** @param violations at least one */
    public static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(
                CommonError.VALIDATION_FAILED, violations.size() + " field(s) are invalid", Map.of(), violations);
    }

    public static ProblemException invalid(String field, String code, String message) {
        return invalid(List.of(new Violation(field, code, message)));
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<Violation> violations() {
        return violations;
    }
}
