package com.ecomify.store.config;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.errors.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that the client hears of all of it at once. */
public final class Faults {

    private final List<Violation> violations = new ArrayList<>();

    /** The value, or null if reading it threw {@link IllegalArgumentException}, which is then a violation of the field. */
    public <T extends @Nullable Object> @Nullable T collect(String field, String code, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            violations.add(new Violation(field, code, String.valueOf(e.getMessage())));
            return null;
        }
    }

    public void throwIfAny() {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /** A collected value, once {@link #throwIfAny} has passed. */
    public static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
