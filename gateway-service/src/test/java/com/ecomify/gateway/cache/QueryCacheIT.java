package com.ecomify.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.gateway.backend.Backends.Reply;
import com.ecomify.gateway.backend.Catalog;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.GraphQl;
import com.ecomify.gateway.upstream.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "ecomify.cache.keep-for=60s")
class QueryCacheIT extends GatewayTest {

    private static final String QUERY = "query Page($id: ID!) { product(id: $id) { title } }";

    @Autowired
    private TestEvents events;

    @BeforeEach
    void serve() {
        Catalog.serveBatches(backends);
    }

    @Test
    void asksTheServiceOncePerQueryAndItsVariables() {
        Answer first = product(shopper(), 7);
        Answer second = product(shopper(), 7);
        Answer other = product(shopper(), 8);

        assertThat(first.text("/data/product/title")).isEqualTo("Product 7");
        assertThat(second.toString()).isEqualTo(first.toString());
        assertThat(second.header("RateLimit")).as("counted all the same").isNotNull();
        assertThat(other.text("/data/product/title")).isEqualTo("Product 8");
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void keepsNothingOfWhoHasAToken() {
        Api customer = api.as(tokens.customer(store, Uuid7.next()));
        Api merchant = api.as(tokens.merchant(store, "product:read"));
        for (Api each : List.of(shopper(), customer, customer, merchant, merchant)) {
            assertThat(product(each, 7).text("/data/product/title")).isEqualTo("Product 7");
        }

        assertThat(asked()).isEqualTo(5);
    }

    @Test
    void keepsNoAnswerWithErrors() {
        backends.on(Service.PRODUCT, "GET /internal/products", Reply.problem(503, "UNAVAILABLE", "not now"));
        assertThat(product(shopper(), 7).at("/errors/0").isMissingNode()).isFalse();
        Catalog.serveBatches(backends);

        assertThat(product(shopper(), 7).text("/data/product/title")).isEqualTo("Product 7");
    }

    @Test
    void carriesOutEveryMutation() {
        for (int i = 0; i < 2; i++) {
            GraphQl.send(shopper(), "mutation { deleteProduct(id: \"%s\") { deletedId } }".formatted(Catalog.id(7)));
        }

        assertThat(backends.received())
                .filteredOn(each -> each.method().equals("DELETE"))
                .hasSize(2);
    }

    @Test
    void dropsAllOfAStoreWhenAProductChanges() {
        assertThat(product(shopper(), 7).text("/data/product/title")).isEqualTo("Product 7");
        backends.on(Service.PRODUCT, "GET /internal/products", Catalog.page(List.of()));
        assertThat(product(shopper(), 7).text("/data/product/title"))
                .as("cached")
                .isEqualTo("Product 7");

        // The listener starts at the end of the topic: publish until it is there.
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            events.publish(store, new ProductId(Catalog.id(7)), 2, Golden.read(ProductDeleted.class));
            assertThat(product(shopper(), 7).at("/data/product").isNull()).isTrue();
        });
    }

    private static Answer product(Api as, int number) {
        return GraphQl.send(as, QUERY, Map.of("id", Catalog.id(number)));
    }

    private int asked() {
        return backends.received(Service.PRODUCT, "/internal/products").size();
    }
}
