package com.ecomify.gateway.routing;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ErrorCode;
import com.ecomify.common.errors.Problems;
import com.ecomify.gateway.config.GatewayError;
import com.ecomify.gateway.edge.BodyState;
import com.ecomify.gateway.edge.EdgeRequest;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.UpstreamUnavailableException;
import com.ecomify.gateway.upstream.Upstreams;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One request to a service and its answer; what goes wrong on the way becomes a problem document. */
@Component
class RoutedExchange {

    private static final Logger log = LoggerFactory.getLogger(RoutedExchange.class);

    private final Upstreams upstreams;

    RoutedExchange(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    ServerResponse with(Service service, ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        EdgeRequest edge = EdgeRequest.of(request.servletRequest());
        try {
            edge.takeIn();
        } catch (IOException e) {
            log.debug("the client broke off", e);
            return problem(GatewayError.REQUEST_TOO_SLOW, null, Duration.ZERO);
        }
        try (Upstreams.Permit permit = upstreams.enter(service)) {
            try {
                ServerResponse response = next.handle(request);
                permit.answered();
                hideAddress(service, response.headers());
                return response;
            } catch (ResourceAccessException e) {
                return failed(permit, edge.bodyState(), e);
            }
        } catch (UpstreamUnavailableException e) {
            log.warn("unavailable: {}", e.getMessage());
            return problem(CommonError.UNAVAILABLE, "Try again in a moment.", e.retryAfter());
        }
    }

    /** A client that sends too much, too slowly or not at all must not make a healthy service look dead. */
    private static ServerResponse failed(Upstreams.Permit permit, BodyState body, ResourceAccessException e) {
        if (isUnreachable(e)) {
            throw permit.unanswered(e);
        }
        return switch (body) {
            case COMPLETE -> throw permit.unanswered(e);
            case TOO_LARGE -> problem(GatewayError.REQUEST_TOO_LARGE, null, Duration.ZERO);
            case BROKEN -> problem(GatewayError.REQUEST_TOO_SLOW, null, Duration.ZERO);
            case ARRIVING -> {
                // Before the time is up, only the service can have ended this.
                if (!isCausedBy(e, HttpTimeoutException.class)) {
                    throw permit.unanswered(e);
                }
                yield problem(GatewayError.REQUEST_TOO_SLOW, null, Duration.ZERO);
            }
        };
    }

    private static boolean isUnreachable(Throwable failure) {
        return isCausedBy(failure, ConnectException.class) || isCausedBy(failure, HttpConnectTimeoutException.class);
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** A service that names itself in a Location names an address that nobody outside can reach. */
    private void hideAddress(Service service, HttpHeaders headers) {
        String location = headers.getFirst(HttpHeaders.LOCATION);
        String own = upstreams.url(service).toString();
        if (location != null && location.startsWith(own + "/")) {
            headers.set(HttpHeaders.LOCATION, location.substring(own.length()));
        }
    }

    private static ServerResponse problem(ErrorCode code, @Nullable String detail, Duration retryAfter) {
        ServerResponse.BodyBuilder answer =
                ServerResponse.status(code.category().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter.isPositive()) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        return answer.body(Problems.of(code, detail));
    }
}
