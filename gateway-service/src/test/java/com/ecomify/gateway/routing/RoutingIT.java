package com.ecomify.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.Api.Answer;
import com.ecomify.gateway.backend.Backends.Reply;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.Received;
import com.ecomify.gateway.upstream.Service;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutingIT extends GatewayTest {

    @Test
    void passesARequestOnAsItCame() {
        byte[] body = "{\"id\": \"évt_1\",\n  \"odd\": 1.0}".getBytes(StandardCharsets.UTF_8);

        Answer answer = api.header("Stripe-Signature", "t=1,v1=abc")
                .postBytes("/api/v1/webhooks/stripe/" + store + "?a=1%2F2&b=caf%C3%A9+x&b=2", body);

        assertThat(answer.status()).isEqualTo(200);
        Received received = backends.received().getFirst();
        assertThat(received.toString())
                .isEqualTo("PAYMENT POST /api/v1/webhooks/stripe/" + store + "?a=1%2F2&b=caf%C3%A9%20x&b=2");
        assertThat(received.body()).isEqualTo(body);
        assertThat(received.header("Stripe-Signature")).isEqualTo("t=1,v1=abc");
    }

    @Test
    void passesAnAnswerOnAsItCame() {
        backends.on(
                Service.PRODUCT,
                "GET /api/v1/admin/products/1",
                new Reply(
                        404,
                        Map.of("Content-Type", "application/problem+json", "ETag", "\"7\""),
                        "{\"code\":\"X\"}".getBytes(StandardCharsets.UTF_8)));

        Answer answer = api.as(tokens.merchant(store, "product:read")).get("/api/v1/admin/products/1");

        assertThat(answer.problem()).isEqualTo("404 X");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
    }

    @Test
    void passesTheTokenAndTheTraceOn() {
        String token = tokens.merchant(store, "product:read");

        api.as(token)
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/api/v1/admin/products");

        Received received = backends.received().getFirst();
        assertThat(received.header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(received.header("traceparent")).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-");
    }

    @Test
    void showsNoServicesAddressInALocation() {
        backends.on(
                Service.ORDER,
                "POST /api/v1/storefront/cart",
                new Reply(
                        201,
                        Map.of("Location", backends.url(Service.ORDER) + "/api/v1/storefront/cart/1"),
                        new byte[0]));

        Answer answer = shopper().post("/api/v1/storefront/cart", "{}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/storefront/cart/1");
    }

    @Test
    void reachesNoInternalPathInAnySpelling() {
        String token = tokens.merchant(store, "product:read");
        for (String path : new String[] {
            "/internal/products?ids=1",
            "/internal/stores/resolve?slug=a",
            "/api/v1/storefront/products/..;/..;/..;/..;/internal/products",
            "/api/v1/storefront/products/%2e%2e/%2e%2e/%2e%2e/%2e%2e/internal/products",
            "/api/v1/storefront//internal/products",
            "/api/v1/storefront/products\\..\\internal".replace('\\', '/').replace("/../", "/%2E./")
        }) {
            Answer answer = shopper().as(token).get(path);

            assertThat(answer.status()).as(path).isBetween(400, 404);
            assertThat(answer.text("/code")).as(path).isNotEmpty();
        }
        assertThat(backends.received()).isEmpty();
    }

    @Test
    void answersProblemsForPathsThatLeadNowhere() {
        String token = tokens.merchant(store);

        assertThat(api.as(token).get("/api/v1/admin/nothing").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(api.get("/api/v1/admin/nothing").problem()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void refusesExpiredAndForgedTokensBeforeAnyService() {
        assertThat(api.as(tokens.expired(store)).get("/api/v1/admin/products").problem())
                .isEqualTo("401 TOKEN_INVALID");
        assertThat(api.as(tokens.forged(store)).get("/api/v1/admin/products").problem())
                .isEqualTo("401 TOKEN_INVALID");
        assertThat(api.as("nonsense").get("/api/v1/auth/me").problem()).isEqualTo("401 TOKEN_INVALID");
        assertThat(api.get("/api/v1/admin/products").problem()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(backends.received()).isEmpty();
    }

    @Test
    void leavesAuthenticationAndWebhooksOpen() {
        assertThat(api.post("/api/v1/auth/login", "{}").status()).isEqualTo(200);
        assertThat(api.get("/oauth2/jwks").status()).isEqualTo(200);
        assertThat(api.post("/api/v1/webhooks/sandbox/" + store, "{}").status()).isEqualTo(200);
    }
}
