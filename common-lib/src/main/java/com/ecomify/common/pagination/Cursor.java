package com.ecomify.common.pagination;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted list: the sort values of a row, the last one its id. Opaque to clients.
 *
 * @param keys the sort values as text, in the order of the sort
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    /**
     * @param text what a client sent; null or empty means the start of the list
     * @param size how many keys the list sorts by
     * @throws ProblemException (400) if it is not a cursor of such a list
     */
    public static @Nullable Cursor parse(@Nullable String text, int size) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        List<String> keys = List.of();
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            keys = List.of(decoded.split(SEPARATOR, -1));
        } catch (IllegalArgumentException e) {
            // Not base64: refused below, like any other text that is no cursor.
        }
        if (keys.size() != size) {
            throw foreign(text);
        }
        return new Cursor(keys);
    }

    /**
     * The key at {@code index} of a list that sorts by an id there.
     *
     * @throws ProblemException (400) if it is no id: the cursor is of another list
     */
    public UUID uuid(int index) {
        try {
            return UUID.fromString(keys.get(index));
        } catch (IllegalArgumentException e) {
            throw foreign(toString());
        }
    }

    private static ProblemException foreign(String text) {
        return new ProblemException(
                CommonError.INVALID_PARAMETER,
                "after: " + text + " (expected: the endCursor of an earlier page of this list)",
                Map.of("parameter", "after"));
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}
