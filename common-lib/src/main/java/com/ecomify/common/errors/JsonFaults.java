package com.ecomify.common.errors;

import com.ecomify.common.ids.Id;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

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
            // Our own types say in their own words what they expect.
            case ValueInstantiationException e
            when e.getCause() instanceof IllegalArgumentException words ->
                List.of(new Violation(path(e), "WRONG_TYPE", firstLine(words.getMessage())));
            case MismatchedInputException e
            when !e.getPath().isEmpty() -> List.of(new Violation(path(e), "WRONG_TYPE", words(e)));
            // A number out of range is a wrong field; any other fault of the reader means that the text is no JSON.
            case InputCoercionException e ->
                List.of(new Violation(path(e), "WRONG_TYPE", firstLine(e.getOriginalMessage())));
            case StreamReadException _ -> List.of();
            case JacksonException e
            when !e.getPath().isEmpty() -> List.of(new Violation(path(e), "WRONG_TYPE", "cannot be read"));
            case null, default -> List.of();
        };
    }

    /** What one of our types says; the library's own messages name classes, always in backticks. */
    private static String words(MismatchedInputException e) {
        String message = firstLine(e.getOriginalMessage());
        return message.contains("`")
                ? "of another type (expected: %s)".formatted(expectation(e.getTargetType()))
                : message;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    /** In the words of JSON: a client knows nothing of our classes. */
    private static String expectation(@Nullable Class<?> type) {
        if (type == null) {
            return "another type";
        }
        if (type.isEnum()) {
            return "one of " + List.of(type.getEnumConstants());
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return type == BigDecimal.class ? "a number" : "a whole number";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        if (Id.class.isAssignableFrom(type) || type == UUID.class) {
            return "an id";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a date or time in ISO 8601";
        }
        boolean object = Map.class.isAssignableFrom(type) || type.isRecord();
        return object ? "an object" : "a text";
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
