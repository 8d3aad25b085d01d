package com.ecomify.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.gateway.backend.GatewayTest;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** A Redis that has answered, and then does not for a while: as when its machine is busy. */
class LimitsWithSlowRedisIT extends GatewayTest {

    @Value("${ecomify.limits.redis-url}")
    private String redis;

    @Test
    void refusesNobodyOfManyWhoComeTogether() throws Exception {
        assertThat(shopper().get("/api/v1/storefront/products").status()).isEqualTo(200);
        List<Integer> answers = new ArrayList<>();
        try (RedisClient client = RedisClient.create(redis);
                StatefulRedisConnection<String, String> connection = client.connect();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.sync().clientPause(1_500);
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                running.add(threads.submit(
                        () -> shopper().get("/api/v1/storefront/products").status()));
            }
            for (Future<Integer> each : running) {
                answers.add(each.get());
            }
        }

        assertThat(answers).containsOnly(200);
    }
}
