package com.ecomify.gateway.upstream;

import java.time.Duration;

/** A service did not answer, or is not asked because it has not been answering. */
public final class UpstreamUnavailableException extends RuntimeException {

    private final Service service;
    private final Duration retryAfter;

    UpstreamUnavailableException(Service service, Duration retryAfter, String message) {
        super(service.id() + ": " + message);
        this.service = service;
        this.retryAfter = retryAfter;
    }

    UpstreamUnavailableException(Service service, Duration retryAfter, Throwable cause) {
        super(service.id() + ": " + cause, cause);
        this.service = service;
        this.retryAfter = retryAfter;
    }

    public Service service() {
        return service;
    }

    /** When it makes sense to try again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
