package com.ecomify.product.storefront;

import com.ecomify.common.ids.StoreId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.stereotype.Component;

/** Pages in Redis, shared by all instances. A Redis that is away costs speed, never an answer. */
@Component
class SharedPages {

    static final String CHANNEL = "product:pages:changed";

    private static final Logger log = LoggerFactory.getLogger(SharedPages.class);

    private final RedisConnectionFactory redis;
    private final StorefrontProperties properties;

    SharedPages(RedisConnectionFactory redis, StorefrontProperties properties) {
        this.redis = redis;
        this.properties = properties;
    }

    Optional<byte[]> find(StoreId store, String handle) {
        try (RedisConnection connection = redis.getConnection()) {
            return Optional.ofNullable(connection.stringCommands().get(key(store, handle)));
        } catch (DataAccessException e) {
            log.debug("redis does not answer", e);
            return Optional.empty();
        }
    }

    void put(StoreId store, String handle, byte[] json) {
        try (RedisConnection connection = redis.getConnection()) {
            connection
                    .stringCommands()
                    .setEx(key(store, handle), properties.sharedTimeToLive().toSeconds(), json);
        } catch (DataAccessException e) {
            log.debug("redis does not answer", e);
        }
    }

    /** Removes the page and tells every instance. */
    void remove(StoreId store, String handle) {
        try (RedisConnection connection = redis.getConnection()) {
            connection.keyCommands().del(key(store, handle));
            connection.publish(bytes(CHANNEL), bytes(store + "/" + handle));
        } catch (DataAccessException e) {
            log.warn(
                    "redis does not answer, other instances may show {} as it was for a while: {}",
                    handle,
                    e.toString());
        }
    }

    private static byte[] key(StoreId store, String handle) {
        return bytes("product:page:" + store + ":" + handle);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
