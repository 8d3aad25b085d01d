package com.ecomify.gateway.graphql;

import com.ecomify.common.pagination.Cursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list in the Relay form.
 *
 * @param totalCount null where nobody asked for it
 */
public record Connection<T>(
        List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

    public record Edge<T>(String cursor, T node) {}

    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /** The part that was asked for, of the page that the service answered to {@link PageRequest#query()}. */
    public static <T> Connection<T> of(ServicePage<T> page, PageRequest request) {
        List<Edge<T>> edges = new ArrayList<>();
        int last = page.data().size() - 1;
        String end = page.pageInfo() == null ? null : page.pageInfo().endCursor();
        for (int i = request.skip(); i <= last; i++) {
            Cursor cursor = i == last && end != null ? Cursor.of(end, 0) : Cursor.of(text(request.after()), i + 1);
            edges.add(new Edge<>(cursor.toString(), page.data().get(i)));
        }
        boolean more = page.pageInfo() != null && page.pageInfo().hasNextPage();
        return new Connection<>(
                edges,
                new PageInfo(
                        more,
                        !request.isStart(),
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                page.totalCount());
    }

    /** The first elements of a list that is here as a whole. */
    public static <T> Connection<T> ofAll(List<T> all, int first) {
        List<T> shown = all.subList(0, Math.min(all.size(), first));
        ServicePage<T> page =
                new ServicePage<>(shown, new ServicePage.PageEnd(shown.size() < all.size(), null), all.size());
        return of(page, new PageRequest(first, null, 0));
    }

    private static String text(@Nullable String cursor) {
        return cursor == null ? "" : cursor;
    }
}
