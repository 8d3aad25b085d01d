package com.ecomify.gateway.edge;

import com.ecomify.common.errors.CommonError;
import com.ecomify.gateway.config.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps what the gateway says of itself off the public port, all but whether it is well. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class ManagementFilter extends OncePerRequestFilter {

    private static final Set<String> PUBLIC =
            Set.of("/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness");

    private final ManagementProperties properties;
    private final ProblemWriter problems;

    ManagementFilter(ManagementProperties properties, ProblemWriter problems) {
        this.properties = properties;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/actuator") || PUBLIC.contains(path) || request.getLocalPort() == properties.port();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.write(response, CommonError.NOT_FOUND, null);
    }
}
