package com.ecomify.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.RawHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class ManagementIT extends GatewayTest {

    private static final int MANAGEMENT = freePort();

    @DynamicPropertySource
    static void management(DynamicPropertyRegistry settings) {
        settings.add("ECOMIFY_MANAGEMENT_PORT", () -> MANAGEMENT);
    }

    @Test
    void saysOnThePublicPortOnlyWhetherItIsWell() {
        assertThat(api.get("/actuator/health").status()).isEqualTo(200);
        assertThat(api.get("/actuator/health/readiness").text("/status")).isEqualTo("UP");
        assertThat(api.get("/actuator/health/liveness").text("/status")).isEqualTo("UP");
        assertThat(api.get("/actuator/prometheus").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(api.get("/actuator/info").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(api.get("/actuator").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(api.get("/actuator/health/redis").problem()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    void servesMetricsOnThePortForThem() {
        assertThat(RawHttp.get(MANAGEMENT, "127.0.0.1", "/actuator/prometheus"))
                .startsWith("HTTP/1.1 200")
                .contains("jvm_memory_used_bytes");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
