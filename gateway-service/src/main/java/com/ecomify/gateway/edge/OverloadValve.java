package com.ecomify.gateway.edge;

import com.ecomify.common.errors.Problems;
import com.ecomify.gateway.config.GatewayError;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses what would be answered too late, before any work is done for it: accepted all the same, every request would wait
 * for all others, and none would be answered in time. Who buys is refused last, health checks never. In front of all filters,
 * because a refusal has to cost far less than an answer.
 */
@Component
class OverloadValve extends ValveBase {

    private static final String RETRY_AFTER_SECONDS = "1";

    private final Backlog backlog;
    private final Connections connections;
    private final EdgeProperties properties;
    private final Counter refused;
    private final byte[] problem;

    OverloadValve(
            Backlog backlog,
            Connections connections,
            EdgeProperties properties,
            JsonMapper json,
            MeterRegistry meters) {
        super(true);
        this.backlog = backlog;
        this.connections = connections;
        this.properties = properties;
        this.refused = meters.counter("ecomify.edge.refused");
        this.problem = json.writeValueAsBytes(Problems.of(GatewayError.OVERLOADED, "Try again in a moment."));
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // Clients keep connections that they do not use, while others wait outside for one. A WebSocket stays anyhow.
        if (request.getHeader(HttpHeaders.UPGRADE) == null && connections.endHere()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        if (backlog.perProcessor() > allowed(request)) {
            refused.increment();
            response.setStatus(GatewayError.OVERLOADED.category().status().value());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(problem.length);
            response.getOutputStream().write(problem);
            return;
        }
        getNext().invoke(request, response);
    }

    private long allowed(Request request) {
        String path = request.getRequestURI();
        if (path.startsWith("/actuator/")) {
            return Long.MAX_VALUE;
        }
        return isLooking(path) && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? properties.maxBacklog()
                : 2L * properties.maxBacklog();
    }

    private static boolean isLooking(String path) {
        return path.equals("/graphql")
                || path.startsWith("/api/v1/storefront/products")
                || path.startsWith("/api/v1/storefront/search")
                || path.startsWith("/api/v1/storefront/store");
    }
}
