package com.ecomify.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.testing.Api.Answer;
import com.ecomify.gateway.backend.Backends.Reply;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.upstream.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DeadServiceIT extends GatewayTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void saysThatAServiceIsSilentAndAsksItNoMoreForAWhile() {
        AtomicBoolean silent = new AtomicBoolean(true);
        backends.on(Service.ANALYTICS, "GET /api/v1/admin/analytics/sales", _ -> {
            await().atMost(SOON).untilFalse(silent);
            return Reply.json(200, "{}");
        });
        var merchant = api.as(tokens.merchant(store, "analytics:read"));

        // Five calls are enough for a judgement: together they wait for one time-out.
        Thread[] callers = new Thread[6];
        for (int i = 0; i < callers.length; i++) {
            callers[i] = Thread.startVirtualThread(() -> merchant.get("/api/v1/admin/analytics/sales"));
        }
        join(callers);
        long begin = System.nanoTime();
        Answer refused = merchant.get("/api/v1/admin/analytics/sales");
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        silent.set(false);

        assertThat(refused.problem()).isEqualTo("503 UNAVAILABLE");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(took).isLessThan(Duration.ofSeconds(1));
        assertThat(api.as(tokens.merchant(store)).get("/api/v1/admin/products").status())
                .as("another service's circuit")
                .isEqualTo(200);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                merchant.get("/api/v1/admin/analytics/sales").status())
                        .isEqualTo(200));
    }

    /** Clients repeat what a 503 answers; a 400 would tell them that the order was refused. */
    @Test
    void doesNotBlameTheClientForAServiceThatDiesWhileItIsAsked() {
        backends.die(Service.INVENTORY);
        Answer answer = api.as(tokens.merchant(store, "inventory:write"))
                .post("/api/v1/admin/inventory/adjustments", Map.of("delta", 1, "reason", "x".repeat(200_000)));

        assertThat(answer.problem()).isEqualTo("503 UNAVAILABLE");
    }

    /** Whoever still waited for the body when the request is answered would wait in another request's place. */
    @Test
    void asksADeadServiceOnlyWhenTheBodyIsThere() throws Exception {
        backends.die(Service.INVENTORY);
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.setSoTimeout(10_000);
            send(
                    client,
                    "POST /api/v1/admin/inventory/adjustments HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                            + tokens.merchant(store, "inventory:write")
                            + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n");
            Thread.sleep(Duration.ofMillis(300));

            assertThat(client.getInputStream().available()).isZero();
            send(client, "{}");
            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 503");
        }
    }

    /** One that is too large to be waited for goes on to the service as it comes. */
    @Test
    void answersForADeadServiceWhileALargeBodyIsStillArriving() throws Exception {
        backends.die(Service.PRODUCT);
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.setSoTimeout(10_000);
            send(
                    client,
                    "POST /api/v1/admin/products/imports HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                            + tokens.merchant(store, "product:write")
                            + "\r\nContent-Type: text/csv\r\nContent-Length: 1000000\r\n\r\nHandle,Title\n");

            assertThat(new String(client.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 503");
        }
    }

    private static void send(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Test
    void doesNotHoldAnErrorOfOneOperationAgainstTheService() {
        backends.on(Service.PLUGIN, "GET /api/v1/admin/webhooks", Reply.problem(503, "UNAVAILABLE", "not now"));
        var merchant = api.as(tokens.merchant(store, "webhook:read"));

        for (int i = 0; i < 20; i++) {
            assertThat(merchant.get("/api/v1/admin/webhooks").problem()).isEqualTo("503 UNAVAILABLE");
        }

        assertThat(merchant.get("/api/v1/admin/webhooks/1").status()).isEqualTo(200);
    }

    @Test
    void doesNotHoldABrokenUploadAgainstTheService() throws IOException {
        String token = tokens.merchant(store, "product:write");
        for (int i = 0; i < 10; i++) {
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
                client.getOutputStream()
                        .write(("POST /api/v1/admin/products HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token
                                        + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"title\"")
                                .getBytes(StandardCharsets.US_ASCII));
                client.getOutputStream().flush();
            }
        }

        assertThat(api.as(token).get("/api/v1/admin/products").status()).isEqualTo(200);
    }

    @Test
    void isItselfAliveWhateverTheServicesDo() {
        assertThat(api.get("/actuator/health").text("/status")).isEqualTo("UP");
    }

    private static void join(Thread... threads) {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
