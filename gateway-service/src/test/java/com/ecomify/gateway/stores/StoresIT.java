package com.ecomify.gateway.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.security.StoreHeader;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.gateway.backend.Backends.Reply;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.RawHttp;
import com.ecomify.gateway.upstream.Service;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

class StoresIT extends GatewayTest {

    private static final String PRODUCTS = "/api/v1/storefront/products";

    @Autowired
    private TestEvents events;

    @Test
    void namesTheStoreOfASlugAnIdAndAHost() {
        String host = "shop-%s.example.test".formatted(Uuid7.next());
        backends.on(
                Service.STORE,
                "GET /internal/stores/resolve",
                request -> List.of("slug=" + slug(), "id=" + store, "host=" + host)
                                .contains(request.target().replaceFirst(".*\\?", ""))
                        ? resolved("ACTIVE")
                        : Reply.problem(404, "STORE_NOT_FOUND", "none"));

        api.header("X-Store", slug()).get(PRODUCTS);
        api.header("X-Store", store.toString()).get(PRODUCTS);
        api.header("X-Store", host).get(PRODUCTS);
        assertThat(RawHttp.get(port, host + ":8080", PRODUCTS)).startsWith("HTTP/1.1 200");

        assertThat(backends.received())
                .extracting(each -> each.header(StoreHeader.NAME))
                .containsExactly(store.toString(), store.toString(), store.toString(), store.toString());
    }

    @Test
    void asksStoreServiceOncePerName() {
        for (int i = 0; i < 5; i++) {
            shopper().get(PRODUCTS);
        }

        assertThat(backends.received(Service.STORE, "/internal/stores/resolve")).hasSize(1);
        assertThat(backends.received()).hasSize(5);
    }

    @Test
    void answers404ForAStoreThatIsNotThere() {
        assertThat(api.header("X-Store", "no-such-store").get(PRODUCTS).problem())
                .isEqualTo("404 STORE_NOT_FOUND");
        assertThat(api.header("X-Store", "../admin?id=1").get(PRODUCTS).problem())
                .isEqualTo("404 STORE_NOT_FOUND");
        assertThat(api.get(PRODUCTS).problem()).isEqualTo("404 STORE_NOT_FOUND");
        assertThat(api.header("X-Store", new StoreId(Uuid7.next()).toString())
                        .get(PRODUCTS)
                        .problem())
                .isEqualTo("404 STORE_NOT_FOUND");
        assertThat(backends.received()).isEmpty();
    }

    @Test
    void refusesShoppersOfASuspendedStore() {
        backends.on(Service.STORE, "GET /internal/stores/resolve", resolved("SUSPENDED"));

        assertThat(shopper().get(PRODUCTS).problem()).isEqualTo("403 STORE_SUSPENDED");
        assertThat(api.as(tokens.customer(store, Uuid7.next()))
                        .get("/api/v1/storefront/orders")
                        .problem())
                .isEqualTo("403 STORE_SUSPENDED");
        assertThat(api.as(tokens.merchant(store, "settings:write"))
                        .patch("/api/v1/admin/stores/" + store, "{\"status\":\"ACTIVE\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void answers404ForAClosedStore() {
        backends.on(Service.STORE, "GET /internal/stores/resolve", resolved("CLOSED"));

        assertThat(shopper().get(PRODUCTS).problem()).isEqualTo("404 STORE_NOT_FOUND");
    }

    @Test
    void letsTheTokensStoreWin() {
        String token = tokens.customer(store, Uuid7.next());

        api.as(token).header("X-Store", "another-store").get("/api/v1/storefront/orders");

        assertThat(backends.received().getFirst().header(StoreHeader.NAME)).isNull();
        assertThat(backends.received().getFirst().header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(backends.received(Service.STORE, "/internal/stores/resolve"))
                .extracting(each -> each.target())
                .containsExactly("/internal/stores/resolve?id=" + store);
    }

    @Test
    void forgetsAStoreThatChanges() {
        shopper().get(PRODUCTS);
        backends.on(Service.STORE, "GET /internal/stores/resolve", resolved("SUSPENDED"));
        assertThat(shopper().get(PRODUCTS).status()).as("cached").isEqualTo(200);

        // The listener starts at the end of the topic: publish until it is there.
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            events.publish(store, store, 2, changed());
            assertThat(shopper().get(PRODUCTS).problem()).isEqualTo("403 STORE_SUSPENDED");
        });
    }

    @Test
    void findsAStoreAsSoonAsItsNameIsGiven() {
        backends.on(Service.STORE, "GET /internal/stores/resolve", Reply.problem(404, "STORE_NOT_FOUND", "not yet"));
        assertThat(shopper().get(PRODUCTS).problem()).isEqualTo("404 STORE_NOT_FOUND");
        backends.on(Service.STORE, "GET /internal/stores/resolve", resolved("ACTIVE"));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            events.publish(store, store, 1, changed());
            assertThat(shopper().get(PRODUCTS).status()).isEqualTo(200);
        });
    }

    @Test
    void answers503WhenNobodyCanSayWhichStoreItIs() {
        backends.on(Service.STORE, "GET /internal/stores/resolve", Reply.problem(500, "INTERNAL_ERROR", "broken"));

        assertThat(shopper().get(PRODUCTS).problem()).isEqualTo("503 UNAVAILABLE");
    }

    /** The golden event, as if it told of this test's store. */
    private StoreChanged changed() {
        ObjectNode golden = (ObjectNode) Golden.json(StoreChanged.class);
        golden.put("storeId", store.toString()).put("slug", slug());
        return EventJson.read(EventJson.write(golden), StoreChanged.class);
    }
}
