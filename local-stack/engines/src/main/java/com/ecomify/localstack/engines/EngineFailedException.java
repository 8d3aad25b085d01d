package com.ecomify.localstack.engines;

/** An engine did not start; the message says why as far as its log does. */
public final class EngineFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineFailedException(String message) {
        super(message);
    }

    public EngineFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
