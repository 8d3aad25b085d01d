package com.ecomify.localstack.launcher;

/** What was asked cannot be done as things are; the message tells the user why and what to do. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
