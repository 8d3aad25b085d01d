package com.ecomify.common.errors;

import org.springframework.http.HttpStatus;

/** Who has to act on a failure; decides the HTTP status and how loudly it is logged. */
public enum ErrorCategory {
    /** The request is wrong: 400. */
    INVALID(HttpStatus.BAD_REQUEST),
    /** No valid credential: 401. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    /** The request is right but its payment was refused: 402. */
    PAYMENT(HttpStatus.PAYMENT_REQUIRED),
    /** A valid credential that may not do this: 403. */
    DENIED(HttpStatus.FORBIDDEN),
    /** There is no such thing, or not in this store: 404. */
    MISSING(HttpStatus.NOT_FOUND),
    /** The request is right but the state of things is against it: 409. */
    CONFLICT(HttpStatus.CONFLICT),
    /** The precondition of the request does not hold (If-Match): 412. */
    STALE(HttpStatus.PRECONDITION_FAILED),
    /** The body is larger than is accepted here: 413. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** Too many requests: 429. */
    LIMITED(HttpStatus.TOO_MANY_REQUESTS),
    /** Something that we depend on does not answer: 503. */
    UPSTREAM(HttpStatus.SERVICE_UNAVAILABLE),
    /** A bug or an outage of ours: 500. */
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ErrorCategory(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }
}
