package com.ecomify.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.gateway.backend.GatewayTest;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

// A busy machine is not to be taken for a Redis that is away, which lets requests pass.
@TestPropertySource(
        properties = {"ecomify.limits.anonymous=5", "ecomify.limits.authenticated=8", "ecomify.limits.redis-timeout=5s"
        })
class LimitsIT extends GatewayTest {

    private static final String PRODUCTS = "/api/v1/storefront/products";

    @Test
    void refusesAShopperBeyondTheLimit() {
        Answer first = shopper().get(PRODUCTS);
        for (int i = 0; i < 4; i++) {
            assertThat(shopper().get(PRODUCTS).status()).isEqualTo(200);
        }
        Answer refused = shopper().get(PRODUCTS);

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"anonymous\";q=5;w=900");
        assertThat(first.header("RateLimit")).matches("\"anonymous\";r=4;t=1(79|80)");
        assertThat(refused.problem()).isEqualTo("429 RATE_LIMITED");
        assertThat(Long.parseLong(String.valueOf(refused.header("Retry-After"))))
                .isBetween(170L, 180L);
        assertThat(refused.header("RateLimit")).startsWith("\"anonymous\";r=0;");
        assertThat(backends.received()).hasSize(5);
    }

    @Test
    void countsPerTokenSubjectNotPerToken() {
        UUID user = Uuid7.next();

        for (int i = 0; i < 8; i++) {
            assertThat(api.as(tokens.merchant(user, store))
                            .get("/api/v1/auth/me")
                            .status())
                    .isEqualTo(200);
        }

        assertThat(api.as(tokens.merchant(user, store)).get("/api/v1/auth/me").problem())
                .isEqualTo("429 RATE_LIMITED");
        assertThat(api.as(tokens.merchant(Uuid7.next(), store))
                        .get("/api/v1/auth/me")
                        .status())
                .as("another user")
                .isEqualTo(200);
        assertThat(api.as(tokens.merchant(user, new StoreId(Uuid7.next())))
                        .get("/api/v1/auth/me")
                        .status())
                .as("another store")
                .isEqualTo(200);
    }

    @Test
    void letsExactlyTheLimitThroughWhenAllComeAtOnce() throws InterruptedException {
        AtomicInteger through = new AtomicInteger();
        String token = tokens.merchant(store);
        Thread[] clients = new Thread[40];
        for (int i = 0; i < clients.length; i++) {
            clients[i] = Thread.startVirtualThread(() -> {
                if (api.as(token).get("/api/v1/auth/me").status() == 200) {
                    through.incrementAndGet();
                }
            });
        }
        for (Thread client : clients) {
            client.join();
        }

        assertThat(through).hasValue(8);
    }

    @Test
    void countsRequestsForStoresThatAreNotThere() {
        Answer last = api.header("X-Store", "nothing-0").get(PRODUCTS);
        for (int i = 1; i < 20 && last.status() == 404; i++) {
            last = api.header("X-Store", "nothing-" + i).get(PRODUCTS);
        }

        assertThat(last.problem()).isEqualTo("429 RATE_LIMITED");
    }

    @Test
    void leavesHealthAlone() {
        for (int i = 0; i < 20; i++) {
            assertThat(api.get("/actuator/health").status()).isEqualTo(200);
        }
    }

    /** Every test of this class comes from one address: whatever is left of its bucket, it ends. */
    @Test
    void countsTokensThatAreNoGood() {
        String someone = tokens.merchant(store, "product:read");
        Answer last = api.as(tokens.forged(store)).get("/api/v1/admin/products");
        assertThat(last.header("RateLimit")).startsWith("\"anonymous\";r=");
        for (int i = 0; i < 20 && last.status() == 401; i++) {
            last = api.as(tokens.forged(store)).get("/api/v1/admin/products");
        }

        assertThat(last.problem()).isEqualTo("429 RATE_LIMITED");
        assertThat(api.get("/api/v1/admin/products").problem()).as("no token").isEqualTo("429 RATE_LIMITED");
        assertThat(api.as(someone).get("/api/v1/admin/products").status())
                .as("a good token from the same address")
                .isEqualTo(200);
    }
}
