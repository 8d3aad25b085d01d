package com.ecomify.product.storefront;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** The orders in which the listing can be read; each has an index. */
enum StorefrontSort {
    NEWEST("newest", "published_at", true),
    TITLE("title", "sort_title", false),
    PRICE("price", "min_price_minor", false),
    PRICE_DESC("price-desc", "min_price_minor", true);

    private final String parameter;
    private final String column;
    private final boolean descending;

    StorefrontSort(String parameter, String column, boolean descending) {
        this.parameter = parameter;
        this.column = column;
        this.descending = descending;
    }

    /** @throws ProblemException (400) for an unknown name */
    static StorefrontSort parse(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        CommonError.INVALID_PARAMETER,
                        "sort: " + parameter + " (expected: newest, title, price or price-desc)",
                        Map.of("parameter", "sort")));
    }

    String sql(boolean continued) {
        String direction = descending ? "desc" : "asc";
        return "select card, product_id, " + keyAsText() + " as key from storefront_products"
                + (continued ? " where (%s, product_id) %s (:key, :id)".formatted(column, descending ? "<" : ">") : "")
                + " order by %1$s %2$s, product_id %2$s limit :limit".formatted(column, direction);
    }

    Object key(Cursor after) {
        String key = after.keys().getFirst();
        try {
            return switch (this) {
                case NEWEST -> OffsetDateTime.ofInstant(Instant.parse(key), ZoneOffset.UTC);
                case TITLE -> key;
                case PRICE, PRICE_DESC -> Long.valueOf(key);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw refused(after);
        }
    }

    UUID id(Cursor after) {
        return after.uuid(1);
    }

    private String keyAsText() {
        // Microseconds and an explicit zone, so that the cursor names the very instant that the index holds.
        return this == NEWEST
                ? "to_char(published_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                : column + "::text";
    }

    private static ProblemException refused(Cursor after) {
        return new ProblemException(
                CommonError.INVALID_PARAMETER,
                "after: " + after + " (expected: the endCursor of an earlier page in the same sort)",
                Map.of("parameter", "after"));
    }
}
