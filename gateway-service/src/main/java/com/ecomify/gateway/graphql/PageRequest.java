package com.ecomify.gateway.graphql;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Cursor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a client wants. Services know the cursor of a page's end only; a cursor in the middle of a page is
 * the cursor before the page and how many rows to skip.
 *
 * @param first how many rows at most
 * @param after the service's cursor to read on from; null for the start
 * @param skip rows after that cursor that the client has already
 */
public record PageRequest(int first, @Nullable String after, int skip) {

    static final int MAX = 100;

    /** @throws ProblemException (400) for a size or cursor that no client was given */
    public static PageRequest of(int first, @Nullable String after) {
        if (first < 1 || first > MAX) {
            throw new ProblemException(
                    CommonError.INVALID_PARAMETER,
                    "first: " + first + " (expected: 1 to " + MAX + ")",
                    Map.of("parameter", "first"));
        }
        Cursor cursor = Cursor.parse(after, 2);
        if (cursor == null) {
            return new PageRequest(first, null, 0);
        }
        String place = cursor.keys().getFirst();
        return new PageRequest(
                first, place.isEmpty() ? null : place, skip(cursor.keys().getLast()));
    }

    /** {@code first=…&after=…} for the service. */
    public String query() {
        return "first=" + Math.min(MAX, first + skip) + Arguments.query("after", after);
    }

    boolean isStart() {
        return after == null && skip == 0;
    }

    private static int skip(String text) {
        if (!text.matches("\\d{1,2}")) {
            throw new ProblemException(
                    CommonError.INVALID_PARAMETER,
                    "after: expected a cursor of this list",
                    Map.of("parameter", "after"));
        }
        return Integer.parseInt(text);
    }
}
