package com.ecomify.gateway.config;

import com.ecomify.common.errors.ErrorCode;
import com.ecomify.common.errors.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with a problem document, from filters and routes, which no exception handler covers. */
@Component
public class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** @param detail what was wrong and what was expected; null for nothing to add */
    public void write(HttpServletResponse response, ErrorCode code, @Nullable String detail) throws IOException {
        response.setStatus(code.category().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Problems.of(code, detail)));
    }

    /** The same, saying when to try again. */
    public void write(HttpServletResponse response, ErrorCode code, @Nullable String detail, Duration retryAfter)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        write(response, code, detail);
    }
}
