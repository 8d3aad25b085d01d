package com.ecomify.product.storefront;

import com.ecomify.common.ids.StoreId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.SetCondition;
import org.springframework.data.redis.core.types.Expiration;
import org.springframework.stereotype.Component;

/** Pages in Redis, shared by all instances. A Redis that is away costs speed, never an answer. */
@Component
class SharedPages {

    static final String CHANNEL = "product:pages:changed";

    private static final Duration FORGOTTEN = Duration.ofSeconds(10);
    private static final Logger log = LoggerFactory.getLogger(SharedPages.class);

    private final RedisConnectionFactory redis;
    private final StorefrontProperties properties;

    SharedPages(RedisConnectionFactory redis, StorefrontProperties properties) {
        this.redis = redis;
        this.properties = properties;
    }

    Optional<byte[]> find(StoreId store, String handle) {
        try (RedisConnection connection = redis.getConnection()) {
            return Optional.ofNullable(connection.stringCommands().get(key(store, handle)))
                    .filter(page -> page.length > 0);
        } catch (DataAccessException e) {
            log.debug("redis does not answer", e);
            return Optional.empty();
        }
    }

    /** Keeps a page, unless one is there or it has just been forgotten: then {@code json} may be of before the change. */
    void put(StoreId store, String handle, byte[] json) {
        try (RedisConnection connection = redis.getConnection()) {
            connection
                    .stringCommands()
                    .set(
                            key(store, handle),
                            json,
                            SetCondition.ifAbsent(),
                            Expiration.from(properties.sharedTimeToLive()));
        } catch (DataAccessException e) {
            log.debug("redis does not answer", e);
        }
    }

    /**
     * Removes pages and tells every instance. For a moment an empty one stands in the place of each, so that a reader that
     * has read the database before the change and is slow cannot put the old page back.
     *
     * @throws DataAccessException if Redis does not answer
     */
    void forget(StoreId store, Set<String> handles) {
        try (RedisConnection connection = redis.getConnection()) {
            connection.openPipeline();
            for (String handle : handles) {
                connection.stringCommands().setEx(key(store, handle), FORGOTTEN.toSeconds(), new byte[0]);
                connection.publish(bytes(CHANNEL), bytes(store + "/" + handle));
            }
            connection.closePipeline();
        }
    }

    private static byte[] key(StoreId store, String handle) {
        return bytes("product:page:" + store + ":" + handle);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
