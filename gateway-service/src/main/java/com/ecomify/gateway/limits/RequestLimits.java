package com.ecomify.gateway.limits;

import com.ecomify.common.errors.CommonError;
import com.ecomify.gateway.config.ProblemWriter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts a request and says so in its answer. The headers are those of the IETF draft "RateLimit header fields for HTTP":
 * {@code RateLimit-Policy} says what is allowed, {@code RateLimit} what is left of it.
 */
@Component
class RequestLimits {

    private final RedisBuckets buckets;
    private final LimitProperties properties;
    private final ProblemWriter problems;
    private final MeterRegistry meters;
    private final Counter unchecked;

    RequestLimits(RedisBuckets buckets, LimitProperties properties, ProblemWriter problems, MeterRegistry meters) {
        this.buckets = buckets;
        this.properties = properties;
        this.problems = problems;
        this.meters = meters;
        this.unchecked = meters.counter("ecomify.limits.unchecked");
    }

    /** Whether the request may go on; if not, it has been answered. */
    boolean admit(Client client, HttpServletResponse response) throws IOException {
        long limit = properties.limit(client.plan());
        Optional<Decision> decision = buckets.take(client.key(limit), limit);
        if (decision.isEmpty()) {
            unchecked.increment();
            return true;
        }
        describe(client.plan(), limit, decision.get(), response);
        if (decision.get().allowed()) {
            return true;
        }
        meters.counter("ecomify.limits.refused", "plan", client.plan().id()).increment();
        problems.write(
                response,
                CommonError.RATE_LIMITED,
                "%d requests in %d seconds are allowed"
                        .formatted(limit, properties.window().toSeconds()),
                roundedUp(decision.get().retryAfter()));
        return false;
    }

    private void describe(Plan plan, long limit, Decision decision, HttpServletResponse response) {
        response.setHeader(
                "RateLimit-Policy",
                "\"" + plan.id() + "\";q=" + limit + ";w=" + properties.window().toSeconds());
        response.setHeader(
                "RateLimit",
                "\"" + plan.id() + "\";r=" + decision.remaining() + ";t="
                        + roundedUp(decision.reset()).toSeconds());
    }

    private static Duration roundedUp(Duration duration) {
        return Duration.ofSeconds(duration.plusNanos(999_999_999).toSeconds());
    }
}
