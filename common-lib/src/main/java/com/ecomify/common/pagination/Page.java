package com.ecomify.common.pagination;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param data the rows of this page; may be empty
 * @param pageInfo where the next page starts
 */
public record Page<T>(List<T> data, PageInfo pageInfo) {

    public Page {
        data = List.copyOf(data);
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

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(data.stream().<R>map(mapper).toList(), pageInfo);
    }
}
