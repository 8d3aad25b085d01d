package com.ecomify.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.gateway.cache.CacheableRead.Subject;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ReadCacheTest {

    private final StoreId store = new StoreId(Uuid7.next());
    private final CacheableRead listing = new CacheableRead(store, "/products?first=1", new Subject.Listing(store));

    @Test
    void losesAnAnswerThatWasUnderWayWhenItsSubjectChanged() {
        ReadCache cache = cache("1MB");
        ReadCache.Key asked = cache.key(listing);

        cache.changed(new Subject.Listing(store));
        cache.put(asked, answer("old"));

        assertThat(cache.find(cache.key(listing))).isEmpty();
    }

    @Test
    void keepsAnswersThatTellOfSomethingElse() {
        ReadCache cache = cache("1MB");
        cache.put(cache.key(listing), answer("listing"));

        cache.changed(new Subject.Listing(new StoreId(Uuid7.next())));

        assertThat(cache.find(cache.key(listing))).isPresent();
    }

    @Test
    void doesNotKeepWhatIsTooLarge() {
        ReadCache cache = cache("10B");
        cache.put(cache.key(listing), answer("longer than ten bytes"));

        assertThat(cache.find(cache.key(listing))).isEmpty();
    }

    @Test
    void comparesEtagsAsHttpDoes() {
        CachedAnswer answer = new CachedAnswer(new byte[0], "application/json", "\"a\"");

        assertThat(answer.isNamedBy("\"a\"")).isTrue();
        assertThat(answer.isNamedBy("W/\"a\"")).isTrue();
        assertThat(answer.isNamedBy("\"b\", \"a\"")).isTrue();
        assertThat(answer.isNamedBy("*")).isTrue();
        assertThat(answer.isNamedBy("\"b\"")).isFalse();
        assertThat(answer.isNamedBy(null)).isFalse();
    }

    private static ReadCache cache(String largest) {
        return new ReadCache(
                new CacheProperties(DataSize.ofMegabytes(1), Duration.ofMinutes(1), DataSize.parse(largest)),
                new SimpleMeterRegistry());
    }

    private static CachedAnswer answer(String body) {
        return CachedAnswer.of(body.getBytes(StandardCharsets.UTF_8), "application/json", null);
    }
}
