package com.ecomify.product.storefront;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.Message;
import org.springframework.data.redis.connection.MessageListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Product pages by handle: from this process, else from Redis, else from the database. A page is taken away right after the
 * transaction that changes it, everywhere; and once more by {@link ChangedPagesJob}, in case that was not to be.
 */
@Component
class StorefrontPages implements MessageListener {

    private static final Logger log = LoggerFactory.getLogger(StorefrontPages.class);

    private final Cache<Key, StorefrontPage> local;
    private final SharedPages shared;
    private final StorefrontQueries database;

    StorefrontPages(StorefrontProperties properties, SharedPages shared, StorefrontQueries database) {
        this.local = Caffeine.newBuilder()
                .maximumWeight(properties.localCacheSize().toBytes())
                .weigher((Key key, StorefrontPage page) -> page.json().length + 200)
                .expireAfterWrite(properties.localTimeToLive())
                .build();
        this.shared = shared;
        this.database = database;
    }

    @SuppressWarnings("NullAway") // a loader may return null: then there is no page, and nothing is kept
    Optional<StorefrontPage> find(String handle) {
        return Optional.ofNullable(local.get(new Key(CurrentStore.get(), handle), this::load));
    }

    /** The page if this process holds it; asks nobody. */
    Optional<StorefrontPage> held(StoreId store, String handle) {
        return Optional.ofNullable(local.getIfPresent(new Key(store, handle)));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(PagesChanged change) {
        try {
            shared.forget(change.store(), change.handles());
        } catch (DataAccessException e) {
            log.warn("redis does not answer, pages may be out of date until it does: {}", e.toString());
        }
        change.handles().forEach(handle -> local.invalidate(new Key(change.store(), handle)));
    }

    /** Another instance, or this one, has changed a page. */
    @Override
    public void onMessage(Message message, byte @Nullable [] pattern) {
        String[] page = new String(message.getBody(), StandardCharsets.UTF_8).split("/", 2);
        local.invalidate(new Key(StoreId.parse(page[0]), page[1]));
    }

    /** Empties the cache of this process. */
    void forgetAll() {
        local.invalidateAll();
    }

    private @Nullable StorefrontPage load(Key key) {
        Optional<byte[]> found = shared.find(key.store(), key.handle());
        if (found.isEmpty()) {
            found = database.page(key.handle());
            found.ifPresent(json -> shared.put(key.store(), key.handle(), json));
        }
        return found.map(StorefrontPage::of).orElse(null);
    }

    private record Key(StoreId store, String handle) {}
}
