package com.ecomify.common.errors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says of an unreadable JSON body which field is wrong, without showing the exception's own words to a client. */
final class JsonFaults {

    private JsonFaults() {}

    static List<Violation> violations(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException e ->
                List.of(new Violation(path(e), "UNKNOWN_FIELD", "unknown field (expected: none of this name)"));
            case InvalidFormatException e ->
                List.of(new Violation(
                        path(e),
                        "WRONG_TYPE",
                        "value: %s (expected: %s)".formatted(e.getValue(), expectation(e.getTargetType()))));
            // A number out of range is a wrong field; any other fault of the reader means that the text is no JSON.
            case InputCoercionException e -> List.of(wrongType(e));
            case StreamReadException _ -> List.of();
            case JacksonException e when !e.getPath().isEmpty() -> List.of(wrongType(e));
            case null, default -> List.of();
        };
    }

    private static Violation wrongType(JacksonException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        return new Violation(path(e), "WRONG_TYPE", message);
    }

    private static String expectation(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return "one of " + List.of(type.getEnumConstants());
        }
        return type == null ? "another type" : type.getSimpleName();
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }
}
