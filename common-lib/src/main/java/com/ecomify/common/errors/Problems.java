package com.ecomify.common.errors;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Builds problem documents of the one shape that the platform answers with. */
public final class Problems {

    private Problems() {}

    /** @param detail null for none */
    public static ProblemDetail of(ErrorCode code, @Nullable String detail) {
        return of(code, code.category().status(), detail, Map.of(), List.of());
    }

    /** For a refusal of which only the status is known. */
    static ProblemDetail ofStatus(int status) {
        CommonError code = switch (status) {
            case 401 -> CommonError.UNAUTHENTICATED;
            case 403 -> CommonError.PERMISSION_DENIED;
            case 404 -> CommonError.NOT_FOUND;
            case 503 -> CommonError.UNAVAILABLE;
            default -> status < 500 ? CommonError.REQUEST_REFUSED : CommonError.INTERNAL_ERROR;
        };
        return of(code, HttpStatusCode.valueOf(status), null, Map.of(), List.of());
    }

    static ProblemDetail of(ProblemException problem) {
        return of(
                problem.code(),
                problem.code().category().status(),
                problem.getMessage(),
                problem.facts(),
                problem.violations());
    }

    static ProblemDetail of(
            ErrorCode code,
            HttpStatusCode status,
            @Nullable String detail,
            Map<String, Object> facts,
            List<Violation> violations) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(
                "urn:ecomify:problem:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(code.title());
        problem.setDetail(detail);
        facts.forEach(problem::setProperty);
        problem.setProperty("code", code.name());
        problem.setProperty("traceId", MDC.get("traceId"));
        problem.setProperty("violations", violations);
        return problem;
    }
}
