package com.ecomify.gateway.limits;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import com.ecomify.gateway.config.ProblemWriter;
import com.ecomify.gateway.stores.Stores;
import com.ecomify.gateway.upstream.ServiceProblemException;
import com.ecomify.gateway.upstream.UpstreamUnavailableException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts requests to the API and refuses those beyond the limit. The headers are those of the IETF draft "RateLimit header
 * fields for HTTP": {@code RateLimit-Policy} says what is allowed, {@code RateLimit} what is left of it.
 */
@Component
@Order(LimitFilter.ORDER)
class LimitFilter extends OncePerRequestFilter {

    /** After security (-100), which knows the caller; before a request for an unknown store is refused. */
    static final int ORDER = -90;

    private final RedisBuckets buckets;
    private final LimitProperties properties;
    private final Stores stores;
    private final ProblemWriter problems;
    private final MeterRegistry meters;

    LimitFilter(
            RedisBuckets buckets,
            LimitProperties properties,
            Stores stores,
            ProblemWriter problems,
            MeterRegistry meters) {
        this.buckets = buckets;
        this.properties = properties;
        this.stores = stores;
        this.problems = problems;
        this.meters = meters;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.equals("/graphql");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Client client = client(request);
        long limit = properties.limit(client.plan());
        Optional<Decision> decision = buckets.take(client.key(limit), limit);
        if (decision.isEmpty()) {
            meters.counter("ecomify.limits.unchecked").increment();
            chain.doFilter(request, response);
            return;
        }
        describe(client.plan(), limit, decision.get(), response);
        if (decision.get().allowed()) {
            chain.doFilter(request, response);
        } else {
            meters.counter("ecomify.limits.refused", "plan", client.plan().id()).increment();
            problems.write(
                    response,
                    CommonError.RATE_LIMITED,
                    "%d requests in %d seconds are allowed"
                            .formatted(limit, properties.window().toSeconds()),
                    roundedUp(decision.get().retryAfter()));
        }
    }

    private Client client(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/v1/webhooks/")) {
            return Client.webhook(request.getRemoteAddr());
        }
        return Caller.find()
                .map(Client::signedIn)
                .orElseGet(() -> Client.anonymous(store(request), request.getRemoteAddr()));
    }

    private Optional<StoreId> store(HttpServletRequest request) {
        try {
            return stores.of(request).store();
        } catch (UpstreamUnavailableException | ServiceProblemException e) {
            // The next filter refuses the request; it is counted all the same.
            return Optional.empty();
        }
    }

    private void describe(Plan plan, long limit, Decision decision, HttpServletResponse response) {
        response.setHeader(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d"
                        .formatted(plan.id(), limit, properties.window().toSeconds()));
        response.setHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(
                                plan.id(),
                                decision.remaining(),
                                roundedUp(decision.reset()).toSeconds()));
    }

    private static Duration roundedUp(Duration duration) {
        return Duration.ofSeconds(duration.plusNanos(999_999_999).toSeconds());
    }
}
