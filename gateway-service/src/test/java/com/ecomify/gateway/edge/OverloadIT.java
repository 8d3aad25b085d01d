package com.ecomify.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.Api.Answer;
import com.ecomify.gateway.backend.Catalog;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.GraphQl;
import com.ecomify.gateway.backend.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

@Import(OverloadIT.SaidBacklog.class)
@TestPropertySource(properties = "ecomify.edge.max-backlog=100")
class OverloadIT extends GatewayTest {

    @Autowired
    private SaidBacklog backlog;

    @AfterEach
    void goHome() {
        backlog.said = 0;
    }

    @Test
    void refusesVisitorsAtOnceWhileManyWait() {
        backlog.said = 101;

        Answer page = shopper().get("/api/v1/storefront/products/tea");
        Answer query = GraphQl.send(shopper(), "{ product(id: \"%s\") { title } }".formatted(Catalog.id(7)));

        assertThat(page.problem()).isEqualTo("429 OVERLOADED");
        assertThat(page.header("Retry-After")).isEqualTo("1");
        assertThat(page.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(query.problem()).isEqualTo("429 OVERLOADED");
        assertThat(backends.received()).isEmpty();
    }

    /** A new connection costs more than the refusal, and a crowd would need one each time. */
    @Test
    void keepsTheConnectionOfWhoIsRefused() {
        backlog.said = 101;
        String request = "GET /api/v1/storefront/products HTTP/1.1\r\nHost: localhost\r\n";

        String answers = RawHttp.send(port, request + "\r\n" + request + "Connection: close\r\n\r\n");

        assertThat(answers.split("HTTP/1.1 429", -1)).hasSize(3);
    }

    @Test
    void goesOnSellingWhileVisitorsAreRefused() {
        backlog.said = 200;

        assertThat(shopper().post("/api/v1/storefront/checkout", "{}").status()).isEqualTo(200);
        assertThat(api.as(tokens.merchant(store, "product:read"))
                        .get("/api/v1/admin/products")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesAllButHealthChecksInAGreaterCrowd() {
        backlog.said = 201;

        assertThat(shopper().post("/api/v1/storefront/checkout", "{}").problem())
                .isEqualTo("429 OVERLOADED");
        assertThat(api.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(backends.received()).isEmpty();
    }

    @Test
    void answersEverybodyUpToTheLimit() {
        backlog.said = 100;

        assertThat(shopper().get("/api/v1/storefront/products").status()).isEqualTo(200);
    }

    /** As large as the test says. */
    @Primary
    static class SaidBacklog extends Backlog {

        private volatile long said;

        @Override
        long perProcessor() {
            return said;
        }
    }
}
