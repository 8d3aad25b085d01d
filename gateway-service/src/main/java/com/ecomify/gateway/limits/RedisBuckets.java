package com.ecomify.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.github.bucket4j.util.concurrent.batch.BatchHelper;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Token buckets in Redis. Connects when first asked and again after an outage, without making more than one request wait. */
@Component
@EnableConfigurationProperties(LimitProperties.class)
class RedisBuckets {

    private final LimitProperties properties;
    private final RedisClient client;
    private final CircuitBreaker circuit;
    private final ReentrantLock connecting = new ReentrantLock();
    // One object per bucket, so that requests of one client that arrive together go to Redis together.
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(1))
            .build();

    private volatile @Nullable ProxyManager<String> manager;

    RedisBuckets(LimitProperties properties) {
        this.properties = properties;
        RedisURI uri = RedisURI.create(properties.redisUrl());
        uri.setTimeout(properties.redisTimeout());
        this.client = RedisClient.create(uri);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(SocketOptions.builder()
                        .connectTimeout(properties.redisTimeout())
                        .build())
                .build());
        this.circuit = CircuitBreaker.of(
                "limits",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(3)
                        .waitDurationInOpenState(Duration.ofSeconds(2))
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .build());
    }

    /** Takes one token; empty if Redis cannot be asked. */
    Optional<Decision> take(String key, long limit) {
        if (!circuit.tryAcquirePermission()) {
            return Optional.empty();
        }
        long startedAt = System.nanoTime();
        try {
            ProxyManager<String> connected = connected();
            if (connected == null) {
                circuit.releasePermission();
                return Optional.empty();
            }
            ConsumptionProbe probe =
                    buckets.get(key, each -> bucket(connected, each, limit)).tryConsumeAndReturnRemaining(1);
            circuit.onSuccess(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS);
            return Optional.of(new Decision(
                    probe.isConsumed(),
                    probe.getRemainingTokens(),
                    Duration.ofNanos(probe.getNanosToWaitForReset()),
                    Duration.ofNanos(probe.getNanosToWaitForRefill())));
        } catch (RedisException
                | BucketExceptions.BucketExecutionException
                // Of requests of one client that went to Redis together: each gets the failure in this one.
                | BatchHelper.BatchFailedException e) {
            circuit.onError(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS, e);
            return Optional.empty();
        }
    }

    @PreDestroy
    void close() {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
    }

    /** Null while another request is connecting. */
    private @Nullable ProxyManager<String> connected() {
        ProxyManager<String> current = manager;
        if (current != null || !connecting.tryLock()) {
            return current;
        }
        try {
            if (manager == null) {
                manager = connect();
            }
            return manager;
        } finally {
            connecting.unlock();
        }
    }

    private ProxyManager<String> connect() {
        StatefulRedisConnection<String, byte[]> connection =
                client.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
        return Bucket4jLettuce.casBasedBuilder(connection)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10)))
                .requestTimeout(properties.redisTimeout())
                .build();
    }

    private Bucket bucket(ProxyManager<String> connected, String key, long limit) {
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limit)
                        .refillGreedy(limit, properties.window())
                        .build())
                .build();
        return connected.builder().withOptimization(Optimizations.batching()).build(key, () -> configuration);
    }
}
