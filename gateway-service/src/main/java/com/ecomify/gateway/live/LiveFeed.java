package com.ecomify.gateway.live;

import com.ecomify.common.ids.StoreId;
import java.util.function.Predicate;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Hands what one consumer thread receives to whoever listens at the moment. */
final class LiveFeed<T> {

    /** A client that reads slower than this much behind loses the oldest: it can never make others wait. */
    private static final int BEHIND = 256;

    private final Sinks.Many<News<T>> news = Sinks.many().multicast().directBestEffort();

    void publish(StoreId store, T value) {
        // Nobody listening is no failure.
        news.tryEmitNext(new News<>(store, value)).isSuccess();
    }

    Flux<T> of(StoreId store, Predicate<T> wanted) {
        return news.asFlux()
                .filter(each -> each.store().equals(store) && wanted.test(each.value()))
                .map(News::value)
                .onBackpressureBuffer(BEHIND, BufferOverflowStrategy.DROP_OLDEST);
    }

    private record News<T>(StoreId store, T value) {}
}
