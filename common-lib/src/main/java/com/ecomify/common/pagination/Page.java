package com.ecomify.common.pagination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param data the rows of this page; may be empty
 * @param pageInfo where the next page starts
 * @param totalCount how many rows the list has on all pages; null, and left out of the answer, where nobody asked
 */
public record Page<T>(
        List<T> data,
        PageInfo pageInfo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long totalCount) {

    public Page {
        data = List.copyOf(data);
    }

    /** A page of a list that was not counted. */
    public Page(List<T> data, PageInfo pageInfo) {
        this(data, pageInfo, null);
    }

    /**
     * @param hasNextPage whether rows follow
     * @param endCursor the place of the last row of this page; null if the page is empty
     */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /**
     * Cuts a page from rows that were read with a limit of {@code size + 1}: the extra row only tells that more follow.
     */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, Cursor> cursorOf) {
        boolean more = rows.size() > size;
        List<T> data = more ? rows.subList(0, size) : rows;
        String end = data.isEmpty() ? null : cursorOf.apply(data.getLast()).toString();
        return new Page<>(data, new PageInfo(more, end));
    }

    public Page<T> counted(long total) {
        return new Page<>(data, pageInfo, total);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(data.stream().<R>map(mapper).toList(), pageInfo, totalCount);
    }
}
