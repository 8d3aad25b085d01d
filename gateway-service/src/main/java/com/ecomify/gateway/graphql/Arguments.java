package com.ecomify.gateway.graphql;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes parts of a service's URL of what a client sent. */
public final class Arguments {

    private Arguments() {}

    /**
     * An id as it may stand in a path.
     *
     * @throws ProblemException (400) if it is not a UUID
     */
    public static String id(String name, String text) {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    CommonError.INVALID_PARAMETER,
                    name + ": " + text + " (expected: an id)",
                    Map.of("parameter", name));
        }
    }

    /** {@code &name=value}, encoded; the empty text for no value. */
    public static String query(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    /** Ids as the services' batch reads take them. */
    public static String ids(Collection<String> ids) {
        return String.join(",", ids);
    }
}
