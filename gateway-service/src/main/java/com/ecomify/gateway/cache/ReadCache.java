package com.ecomify.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps answers, each under the edition of its subject that was current when the request came. A change begins a new
 * edition: earlier answers are not found any more, nor is one that was under way to us meanwhile.
 */
@Component
@EnableConfigurationProperties(CacheProperties.class)
class ReadCache {

    private static final int STRIPES = 1 << 14;

    // Subjects share editions by chance: then a change of one drops the other's answers, too.
    private final AtomicIntegerArray editions = new AtomicIntegerArray(STRIPES);
    private final Cache<Key, CachedAnswer> answers;
    private final CacheProperties properties;
    private final Counter hits;
    private final Counter misses;

    ReadCache(CacheProperties properties, MeterRegistry meters) {
        this.properties = properties;
        this.hits = meters.counter("ecomify.cache.requests", "outcome", "hit");
        this.misses = meters.counter("ecomify.cache.requests", "outcome", "miss");
        this.answers = Caffeine.newBuilder()
                .maximumWeight(properties.size().toBytes())
                .weigher((Key key, CachedAnswer answer) ->
                        answer.weight() + key.read().target().length())
                .expireAfterWrite(properties.keepFor())
                .build();
    }

    /** The place of an answer, to be taken before a service is asked. */
    Key key(CacheableRead read) {
        return new Key(read, editions.get(stripe(read.subject())));
    }

    Optional<CachedAnswer> find(Key key) {
        Optional<CachedAnswer> known = Optional.ofNullable(answers.getIfPresent(key));
        (known.isPresent() ? hits : misses).increment();
        return known;
    }

    void put(Key key, CachedAnswer answer) {
        if (answer.body().length <= properties.largest().toBytes()) {
            answers.put(key, answer);
        }
    }

    void changed(CacheableRead.Subject subject) {
        editions.incrementAndGet(stripe(subject));
    }

    private static int stripe(CacheableRead.Subject subject) {
        int hash = subject.hashCode();
        return (hash ^ hash >>> 14) & STRIPES - 1;
    }

    record Key(CacheableRead read, int edition) {}
}
