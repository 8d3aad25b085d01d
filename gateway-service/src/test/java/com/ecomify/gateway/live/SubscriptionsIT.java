package com.ecomify.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.gateway.backend.Catalog;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.GraphQlSocket;
import com.ecomify.gateway.upstream.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SubscriptionsIT extends GatewayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private TestEvents events;

    @Test
    void tellsOfOrdersOfTheTokensStoreOnly() {
        Catalog.serveBatches(backends);
        StoreId other = new StoreId(Uuid7.next());
        OrderPlaced placed = placed(1);
        OrderPlaced elsewhere = placed(2);
        try (GraphQlSocket socket = GraphQlSocket.open(port)) {
            socket.init(tokens.merchant(store, "order:read", "product:read"));
            socket.subscribe(
                    "1",
                    "subscription { orderCreated(storeId: \"%s\") { id orderNumber totalPrice { amount } lineItems { product { title } } } }"
                            .formatted(store));

            // The listener starts at the end of the topic: publish until it is there.
            await().atMost(PATIENCE).untilAsserted(() -> {
                events.publish(other, elsewhere.order().id(), 1, elsewhere);
                events.publish(store, placed.order().id(), 1, placed);
                assertThat(socket.messages("next")).isNotEmpty();
            });

            assertThat(socket.messages("next"))
                    .allSatisfy(message -> assertThat(
                                    message.at("/payload/data/orderCreated/id").asString())
                            .isEqualTo(placed.order().id().toString()));
            JsonNode first = socket.messages("next").getFirst();
            assertThat(first.at("/id").asString()).isEqualTo("1");
            assertThat(first.at("/payload/data/orderCreated/lineItems/0/product/title")
                            .asString())
                    .isEqualTo("Product 10");
            assertThat(backends.received(Service.PRODUCT, "/internal/products")
                            .getFirst()
                            .header("Authorization"))
                    .startsWith("Bearer ");
        }
    }

    @Test
    void tellsOfTheLevelsOfOneProduct() {
        StockLevelChanged wanted = level(1, 1001, 4);
        StockLevelChanged unwanted = level(2, 1002, 9);
        try (GraphQlSocket socket = GraphQlSocket.open(port)) {
            socket.init(tokens.merchant(store, "inventory:read"));
            socket.subscribe(
                    "1",
                    "subscription { inventoryUpdated(productId: \"%s\") { variantId available committed } }"
                            .formatted(Catalog.id(1)));

            await().atMost(PATIENCE).untilAsserted(() -> {
                events.publish(store, unwanted.variantId(), 1, unwanted);
                events.publish(store, wanted.variantId(), 1, wanted);
                assertThat(socket.messages("next")).isNotEmpty();
            });

            assertThat(socket.messages("next"))
                    .allSatisfy(message -> assertThat(message.at("/payload/data/inventoryUpdated/available")
                                    .asInt())
                            .isEqualTo(4));
        }
    }

    /** After a hundred requests a server would close the connection by default, and say so in the answer to the upgrade. */
    @Test
    void opensOnAConnectionThatHasCarriedManyRequests() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .build();
        for (int i = 1; i < 100; i++) {
            client.send(request, HttpResponse.BodyHandlers.discarding());
        }

        try (GraphQlSocket socket = GraphQlSocket.open(port, client)) {
            socket.init(tokens.merchant(store, "order:read"));
        }
    }

    @Test
    void closesASocketWithoutAValidToken() {
        for (Map<String, String> payload : List.of(
                Map.<String, String>of(),
                Map.of("Authorization", "Bearer " + tokens.forged(store, "order:read")),
                Map.of("Authorization", "Bearer " + tokens.expired(store, "order:read")))) {
            try (GraphQlSocket socket = GraphQlSocket.open(port)) {
                socket.init(payload);

                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(socket.closeCode()).isEqualTo(4401));
            }
        }
    }

    @Test
    void refusesAnotherStoreAndAMissingPermission() {
        try (GraphQlSocket socket = GraphQlSocket.open(port)) {
            socket.init(tokens.merchant(store, "order:read"));
            socket.subscribe("1", "subscription { orderCreated(storeId: \"%s\") { id } }".formatted(Uuid7.next()));
            socket.subscribe(
                    "2", "subscription { inventoryUpdated(productId: \"%s\") { available } }".formatted(Catalog.id(1)));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(socket.codes())
                            .containsExactlyInAnyOrder("STORE_MISMATCH", "PERMISSION_DENIED"));
        }
    }

    @Test
    void takesNoQueriesAndMutationsOverASocket() {
        try (GraphQlSocket socket = GraphQlSocket.open(port)) {
            socket.init(tokens.merchant(store, "product:read"));
            socket.subscribe("1", "{ product(id: \"%s\") { id } }".formatted(Catalog.id(1)));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(socket.codes()).containsExactly("REQUEST_REFUSED"));
        }
        assertThat(backends.received()).isEmpty();
    }

    /** The golden events, as if they told of the test's things. */
    private static StockLevelChanged level(int product, int variant, int available) {
        ObjectNode golden = (ObjectNode) Golden.json(StockLevelChanged.class);
        golden.put("variantId", Catalog.id(variant).toString())
                .put("productId", Catalog.id(product).toString())
                .put("available", available);
        return EventJson.read(EventJson.write(golden), StockLevelChanged.class);
    }

    private static OrderPlaced placed(int number) {
        ObjectNode golden = (ObjectNode) Golden.json(OrderPlaced.class);
        ((ObjectNode) golden.get("order")).put("id", Catalog.id(number).toString());
        ((ObjectNode) golden.at("/order/lineItems/0"))
                .put("productId", Catalog.id(number * 10).toString());
        return EventJson.read(EventJson.write(golden), OrderPlaced.class);
    }
}
