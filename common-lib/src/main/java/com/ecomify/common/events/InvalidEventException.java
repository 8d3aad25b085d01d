package com.ecomify.common.events;

/** A record that is not an event of ours; no retry can mend it, so it goes straight to the dead-letter topic. */
final class InvalidEventException extends RuntimeException {

    InvalidEventException(String message) {
        super(message);
    }

    InvalidEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
