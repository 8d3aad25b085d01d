package com.ecomify.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.gateway.backend.Backends.Reply;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.upstream.Service;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.ObjectNode;

@TestPropertySource(properties = "ecomify.cache.keep-for=60s")
class CacheIT extends GatewayTest {

    private static final String LISTING = "/api/v1/storefront/products";
    private static final String PAGE = LISTING + "/blue-shirt";

    @Autowired
    private TestEvents events;

    @Test
    void asksTheServiceOncePerPage() {
        backends.on(
                Service.PRODUCT,
                "GET " + PAGE,
                new Reply(
                        200,
                        Map.of("Content-Type", "application/json", "ETag", "\"v1\""),
                        "{\"a\":1}".getBytes(StandardCharsets.UTF_8)));

        Answer first = shopper().get(PAGE);
        Answer second = shopper().get(PAGE);
        Answer unchanged = shopper().header("If-None-Match", "\"v1\"").get(PAGE);

        assertThat(second.toString()).isEqualTo(first.toString());
        assertThat(second.header("ETag")).isEqualTo("\"v1\"");
        assertThat(second.header("Cache-Control")).isEqualTo("no-cache, public");
        assertThat(second.header("Vary")).contains("X-Store");
        assertThat(second.header("RateLimit")).as("counted all the same").isNotNull();
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(backends.received()).hasSize(1);
    }

    @Test
    void givesListingsAnEtagAndTellsQueriesApart() {
        Answer newest = shopper().get(LISTING + "?sort=newest");
        Answer cheapest = shopper().get(LISTING + "?sort=price");
        Answer unchanged = shopper()
                .header("If-None-Match", String.valueOf(newest.header("ETag")))
                .get(LISTING + "?sort=newest");

        assertThat(newest.header("ETag")).isNotNull().isNotEqualTo(cheapest.header("ETag"));
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(backends.received()).hasSize(2);
    }

    @Test
    void keepsSearchesAndSuggestions() {
        for (int i = 0; i < 2; i++) {
            shopper().get("/api/v1/storefront/search?q=shirt");
            shopper().get("/api/v1/storefront/search/suggest?q=shirt");
        }

        assertThat(backends.received()).hasSize(2);
    }

    @Test
    void keepsStoresApart() {
        shopper().get(PAGE);
        StoreId other = new StoreId(Uuid7.next());
        backends.on(Service.STORE, "GET /internal/stores/resolve", resolvedAs(other));

        api.header("X-Store", other.toString()).get(PAGE);

        assertThat(backends.received())
                .extracting(each -> each.header("X-Ecomify-Store-Id"))
                .containsExactly(store.toString(), other.toString());
    }

    @Test
    void passesOnWhatIsNotForEverybody() {
        String token = tokens.customer(store, Uuid7.next());
        for (int i = 0; i < 2; i++) {
            api.as(token).get(PAGE);
            shopper().get("/api/v1/storefront/cart/" + store);
            shopper().post(PAGE, Map.of());
        }

        assertThat(backends.received()).hasSize(6);
    }

    @Test
    void keepsNoFailures() {
        backends.on(Service.PRODUCT, "GET " + PAGE, Reply.problem(404, "PRODUCT_NOT_FOUND", "none"));
        assertThat(shopper().get(PAGE).problem()).isEqualTo("404 PRODUCT_NOT_FOUND");
        backends.on(Service.PRODUCT, "GET " + PAGE, Reply.json(200, Map.of("title", "Blue shirt")));

        assertThat(shopper().get(PAGE).text("/title")).isEqualTo("Blue shirt");
    }

    @Test
    void dropsThePageAndTheListingsOfAProductThatChanges() {
        backends.on(Service.PRODUCT, "GET " + PAGE, Reply.json(200, Map.of("title", "Old")));
        backends.on(Service.PRODUCT, "GET " + LISTING, Reply.json(200, Map.of("title", "Old")));
        shopper().get(PAGE);
        shopper().get(LISTING);
        shopper().get(LISTING + "/red-shirt");
        backends.on(Service.PRODUCT, "GET " + PAGE, Reply.json(200, Map.of("title", "New")));
        backends.on(Service.PRODUCT, "GET " + LISTING, Reply.json(200, Map.of("title", "New")));
        assertThat(shopper().get(PAGE).text("/title")).as("cached").isEqualTo("Old");

        // The listener starts at the end of the topic: publish until it is there.
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            events.publish(store, new ProductId(Uuid7.next()), 2, changed());
            assertThat(shopper().get(PAGE).text("/title")).isEqualTo("New");
            assertThat(shopper().get(LISTING).text("/title")).isEqualTo("New");
        });

        shopper().get(LISTING + "/red-shirt");
        assertThat(backends.received(Service.PRODUCT, LISTING + "/red-shirt"))
                .as("another product's page")
                .hasSize(1);
    }

    private Reply resolvedAs(StoreId other) {
        return Reply.json(
                200,
                Map.of(
                        "storeId",
                        other.toString(),
                        "slug",
                        "other",
                        "name",
                        "Other",
                        "currency",
                        "USD",
                        "locale",
                        "en-US",
                        "status",
                        "ACTIVE"));
    }

    /** The golden event, as if it told of this test's product. */
    private static ProductUpdated changed() {
        ObjectNode golden = (ObjectNode) Golden.json(ProductUpdated.class);
        ((ObjectNode) golden.get("product")).put("handle", "blue-shirt");
        return EventJson.read(EventJson.write(golden), ProductUpdated.class);
    }
}
