package com.ecomify.common.errors;

/**
 * A stable code that clients may branch on. Implemented by one enum per service; a code is never renamed or reused.
 */
public interface ErrorCode {

    /** The code itself, such as {@code HANDLE_TAKEN}. */
    String name();

    ErrorCategory category();

    /** A short summary for people, the same for every occurrence. */
    String title();
}
