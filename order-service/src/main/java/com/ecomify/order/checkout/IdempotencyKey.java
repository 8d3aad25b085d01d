package com.ecomify.order.checkout;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.order.config.OrderError;
import org.jspecify.annotations.Nullable;

/** The client's name for one request, the same on every repetition of it. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private IdempotencyKey() {}

    /** @throws ProblemException (400) if there is none, or it is not one */
    static String require(@Nullable String header) {
        if (header == null || !header.matches("[\\x21-\\x7e]{1,255}")) {
            throw new ProblemException(
                    OrderError.IDEMPOTENCY_KEY_REQUIRED,
                    "Idempotency-Key: expected 1 to 255 visible ASCII characters, such as a random UUID");
        }
        return header;
    }
}
