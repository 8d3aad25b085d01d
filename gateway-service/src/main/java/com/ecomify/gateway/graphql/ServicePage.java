package com.ecomify.gateway.graphql;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page as services answer it.
 *
 * @param totalCount null where the service was not asked to count
 */
public record ServicePage<T>(
        List<T> data, @Nullable PageEnd pageInfo, @Nullable Integer totalCount) {

    public ServicePage {
        data = List.copyOf(data);
    }

    public record PageEnd(boolean hasNextPage, @Nullable String endCursor) {}

    public <R> ServicePage<R> map(Function<T, R> mapper) {
        return new ServicePage<>(data.stream().map(mapper).toList(), pageInfo, totalCount);
    }
}
