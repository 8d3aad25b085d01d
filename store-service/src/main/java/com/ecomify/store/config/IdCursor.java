package com.ecomify.store.config;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Cursor;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place in a list that is sorted by nothing but the id. */
public final class IdCursor {

    private IdCursor() {}

    /**
     * @param after what a client sent; null for the start of the list
     * @throws ProblemException (400) if it is not a cursor of such a list
     */
    public static @Nullable UUID parse(@Nullable String after) {
        Cursor cursor = Cursor.parse(after, 1);
        if (cursor == null) {
            return null;
        }
        try {
            return UUID.fromString(cursor.keys().getFirst());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    CommonError.INVALID_PARAMETER,
                    "after: " + after + " (expected: the endCursor of an earlier page of this list)",
                    Map.of("parameter", "after"));
        }
    }
}
