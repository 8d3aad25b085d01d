package com.ecomify.gateway.edge;

import com.ecomify.gateway.config.GatewayError;
import com.ecomify.gateway.config.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes an {@link EdgeRequest} of every request, before security or anything else looks at it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // right after the trace is opened, so that refusals carry its id
@EnableConfigurationProperties(EdgeProperties.class)
class EdgeFilter extends OncePerRequestFilter {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern ACCEPTABLE_ID = Pattern.compile("[A-Za-z0-9._-]{8,128}");
    private static final String IMPORTS = "/api/v1/admin/products/imports";

    private final EdgeProperties properties;
    private final ProblemWriter problems;

    EdgeFilter(EdgeProperties properties, ProblemWriter problems) {
        this.properties = properties;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = requestId(request.getHeader(REQUEST_ID));
        response.setHeader(REQUEST_ID, id);
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            // The rest of the body is not worth reading.
            response.setHeader("Connection", "close");
            problems.write(response, GatewayError.REQUEST_TOO_LARGE, expectation(limit));
            return;
        }
        EdgeRequest edge = new EdgeRequest(request, limit);
        edge.setHeader(REQUEST_ID, id);
        try (MDC.MDCCloseable _ = MDC.putCloseable("requestId", id)) {
            chain.doFilter(edge, response);
            if (edge.isBeingRead()) {
                // The client may be waiting for the answer before it sends the rest.
                response.flushBuffer();
            }
        } finally {
            if (edge.isBeingRead()) {
                edge.end();
            }
        }
    }

    private long limit(HttpServletRequest request) {
        return (IMPORTS.equals(request.getRequestURI()) ? properties.maxImport() : properties.maxBody()).toBytes();
    }

    private static String requestId(@Nullable String fromClient) {
        return fromClient != null && ACCEPTABLE_ID.matcher(fromClient).matches()
                ? fromClient
                // No secret: the source of ids that nobody may guess has a lock, where a crowd would queue.
                : new UUID(
                                ThreadLocalRandom.current().nextLong(),
                                ThreadLocalRandom.current().nextLong())
                        .toString();
    }

    private static String expectation(long limit) {
        return "Expected at most " + limit + " bytes.";
    }
}
