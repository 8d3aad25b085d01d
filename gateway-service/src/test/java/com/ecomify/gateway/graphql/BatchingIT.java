package com.ecomify.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.Api.Answer;
import com.ecomify.gateway.backend.Backends.Reply;
import com.ecomify.gateway.backend.Catalog;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.GraphQl;
import com.ecomify.gateway.backend.Received;
import com.ecomify.gateway.upstream.Service;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** How many calls to services a query comes to: one per kind of thing, however many things. */
class BatchingIT extends GatewayTest {

    @BeforeEach
    void serve() {
        Catalog.serveBatches(backends);
        backends.on(
                Service.STORE,
                "GET /api/v1/admin/stores/" + store,
                Reply.json(
                        200,
                        Map.of(
                                "id", store.toString(),
                                "name", "A shop",
                                "slug", slug(),
                                "hosts", List.of("shop.test"),
                                "currency", "USD",
                                "locale", "en-US",
                                "timezone", "UTC",
                                "country", "US",
                                "status", "ACTIVE")));
        backends.on(
                Service.ORDER,
                "GET /api/v1/admin/orders",
                Catalog.page(IntStream.range(0, 20)
                        .mapToObj(number -> Catalog.order(number, 3))
                        .toList()));
    }

    @Test
    void listsTwentyOrdersWithTheirLinesProductsAndCustomersInFourCalls() {
        Answer answer = GraphQl.send(
                api.as(tokens.merchant(store, "order:read", "product:read", "customer:read", "settings:read")),
                """
                query($id: ID!) { store(id: $id) { orders(first: 20) { edges { node {
                  orderNumber customer { email }
                  lineItems { title product { title } variant { sku price { amount } } }
                } } } } }""",
                Map.of("id", store.toString()));

        assertThat(answer.at("/errors").isMissingNode()).as(answer.toString()).isTrue();
        assertThat(answer.at("/data/store/orders/edges").size()).isEqualTo(20);
        assertThat(answer.text("/data/store/orders/edges/19/node/lineItems/2/product/title"))
                .isEqualTo("Product 192");
        assertThat(answer.text("/data/store/orders/edges/19/node/lineItems/2/variant/sku"))
                .isEqualTo("SKU-192");
        assertThat(answer.text("/data/store/orders/edges/19/node/customer/email"))
                .isEqualTo("ada@example.test");
        assertThat(backends.received())
                .extracting(each -> each.service() + " " + each.path())
                .containsExactlyInAnyOrder(
                        "STORE /api/v1/admin/stores/" + store,
                        "ORDER /api/v1/admin/orders",
                        "PRODUCT /internal/products",
                        "STORE /internal/customers");
    }

    @Test
    void listsTwentyOrdersWithTheirLinesAndProductsInThreeCalls() {
        GraphQl.send(
                api.as(tokens.merchant(store, "order:read", "product:read", "settings:read")),
                "query($id: ID!) { store(id: $id) { orders { edges { node { lineItems { product { id title } } } } } } }",
                Map.of("id", store.toString()));

        assertThat(backends.received()).hasSize(3);
        assertThat(Catalog.ids(
                        backends.received(Service.PRODUCT, "/internal/products").getFirst()))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @RepeatedTest(5)
    void readsThroughTwoLevelsOfLoaders() {
        GraphQl.send(
                api.as(tokens.merchant(store, "order:read", "product:read", "inventory:read", "settings:read")),
                """
                query($id: ID!) { store(id: $id) { orders { edges { node { lineItems { product {
                  variants { edges { node { inventory { available } } } } } } } } } } }""",
                Map.of("id", store.toString()));

        // The engine may send what the second level needs in two parts; never one by one, never anything twice.
        List<Received> levels = backends.received(Service.INVENTORY, "/internal/inventory/levels");
        assertThat(levels).hasSizeBetween(1, 2);
        assertThat(levels.stream().flatMap(call -> Catalog.ids(call).stream()))
                .hasSize(60)
                .doesNotHaveDuplicates();
        assertThat(backends.received(Service.PRODUCT, "/internal/products")).hasSize(1);
    }

    @Test
    void passesTheCallersTokenToEveryBatch() {
        String token = tokens.merchant(store, "order:read", "product:read", "customer:read", "settings:read");

        GraphQl.send(
                api.as(token).header("X-Request-Id", "a-request-4711"),
                "query($id: ID!) { store(id: $id) { orders { edges { node { customer { id } lineItems { product { id } } } } } } }",
                Map.of("id", store.toString()));

        assertThat(backends.received()).hasSize(4).allSatisfy(each -> {
            assertThat(each.header("Authorization")).isEqualTo("Bearer " + token);
            assertThat(each.header("X-Request-Id")).isEqualTo("a-request-4711");
        });
    }

    @Test
    void listsWhatIsOnSaleInTwoCalls() {
        backends.on(
                Service.PRODUCT,
                "GET /api/v1/storefront/products",
                Catalog.page(IntStream.range(1, 4)
                        .mapToObj(number -> Map.of("id", Catalog.id(number), "title", "short"))
                        .toList()));

        Answer answer =
                GraphQl.send(shopper(), "{ products(first: 3) { edges { node { title variants { totalCount } } } } }");

        assertThat(answer.text("/data/products/edges/2/node/title")).isEqualTo("Product 3");
        assertThat(backends.received()).hasSize(2).allSatisfy(each -> {
            assertThat(each.header("X-Ecomify-Store-Id")).isEqualTo(store.toString());
            assertThat(each.header("Authorization")).isNull();
        });
    }
}
