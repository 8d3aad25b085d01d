package com.ecomify.product.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import com.ecomify.common.pagination.Cursor;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The orders in which hits can be read. Equal ones stand in the order of their ids, so that pages fit together. */
enum SearchSort {
    RELEVANCE("relevance", "_score", SortOrder.Desc),
    NEWEST("newest", "publishedAt", SortOrder.Desc),
    TITLE("title", "title.sorted", SortOrder.Asc),
    PRICE("price", "minPrice", SortOrder.Asc),
    PRICE_DESC("price-desc", "minPrice", SortOrder.Desc);

    private final String parameter;
    private final String field;
    private final SortOrder order;

    SearchSort(String parameter, String field, SortOrder order) {
        this.parameter = parameter;
        this.field = field;
        this.order = order;
    }

    /** The named order, else relevance for words and newest for everything. */
    static SearchSort parse(@Nullable String parameter, boolean hasText) {
        if (parameter == null || parameter.isEmpty()) {
            return hasText ? RELEVANCE : NEWEST;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() ->
                        SearchParameters.refused("sort", parameter, "relevance, newest, title, price or price-desc"));
    }

    List<SortOptions> options() {
        SortOptions first = this == RELEVANCE
                ? SortOptions.of(sort -> sort.score(score -> score.order(order)))
                : SortOptions.of(sort -> sort.field(by -> by.field(field).order(order)));
        return List.of(
                first,
                SortOptions.of(sort -> sort.field(by -> by.field("productId").order(SortOrder.Asc))));
    }

    /** The values to search after; empty for the first page. */
    List<FieldValue> after(@Nullable String after) {
        Cursor cursor = Cursor.parse(after, 2);
        if (cursor == null) {
            return List.of();
        }
        String key = cursor.keys().getFirst();
        try {
            FieldValue first = switch (this) {
                case RELEVANCE -> FieldValue.of(Double.parseDouble(key));
                case TITLE -> FieldValue.of(key);
                case NEWEST, PRICE, PRICE_DESC -> FieldValue.of(new BigDecimal(key).longValueExact());
            };
            return List.of(first, FieldValue.of(cursor.keys().getLast()));
        } catch (ArithmeticException | NumberFormatException e) {
            throw SearchParameters.refused("after", after, "the endCursor of an earlier page in the same sort");
        }
    }
}
