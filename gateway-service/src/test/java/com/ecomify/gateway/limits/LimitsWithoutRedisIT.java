package com.ecomify.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.gateway.backend.GatewayTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A Redis that takes connections and never answers: the worst that it can do to a request. */
class LimitsWithoutRedisIT extends GatewayTest {

    private static final ServerSocket SILENT = listen();

    @Autowired
    private MeterRegistry meters;

    @DynamicPropertySource
    static void silentRedis(DynamicPropertyRegistry settings) {
        settings.add("ecomify.limits.redis-url", () -> "redis://127.0.0.1:" + SILENT.getLocalPort());
        settings.add("ecomify.limits.anonymous", () -> "1");
    }

    @AfterAll
    static void close() throws IOException {
        SILENT.close();
    }

    @Test
    void refusesNobodyAndCountsWhatWentUnchecked() {
        long begin = System.nanoTime();

        for (int i = 0; i < 30; i++) {
            assertThat(shopper().get("/api/v1/storefront/products").status()).isEqualTo(200);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(meters.counter("ecomify.limits.unchecked").count()).isGreaterThanOrEqualTo(30);
        assertThat(api.get("/actuator/health").text("/status")).isEqualTo("UP");
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
