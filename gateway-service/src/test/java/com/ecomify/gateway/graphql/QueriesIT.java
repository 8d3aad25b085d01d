package com.ecomify.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.gateway.backend.Backends.Reply;
import com.ecomify.gateway.backend.Catalog;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.GraphQl;
import com.ecomify.gateway.upstream.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueriesIT extends GatewayTest {

    @BeforeEach
    void serve() {
        Catalog.serveBatches(backends);
    }

    @Test
    void readsAProduct() {
        Answer answer = GraphQl.send(api.as(tokens.merchant(store, "product:read")), """
                { product(id: "%s") { id title handle status tags createdAt updatedAt seo { title description }
                    options { name values } images { url altText position }
                    variants(first: 1) { totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node {
                      sku price { amount currencyCode } compareAtPrice { amount } weight options { name value } } } } } }""".formatted(Catalog.id(7)));

        assertThat(answer.at("/errors").isMissingNode()).as(answer.toString()).isTrue();
        assertThat(answer.text("/data/product/title")).isEqualTo("Product 7");
        assertThat(answer.text("/data/product/createdAt")).isEqualTo("2026-11-01T08:00:00Z");
        assertThat(answer.text("/data/product/variants/edges/0/node/price/amount"))
                .isEqualTo("19.99");
        assertThat(answer.text("/data/product/variants/edges/0/node/options/0/value"))
                .isEqualTo("M");
        assertThat(answer.text("/data/product/variants/edges/0/node/weight")).isEqualTo("1.5");
        assertThat(answer.at("/extensions/cost/requested").asLong()).isPositive();
    }

    @Test
    void showsAShopperAProductButNotItsStock() {
        String query =
                "{ product(id: \"%s\") { title variants(first: 1) { edges { node { inventory { available } } } } } }"
                        .formatted(Catalog.id(7));

        Answer visitor = GraphQl.send(shopper(), query);
        Answer staff = GraphQl.send(api.as(tokens.merchant(store, "product:read")), query);

        assertThat(visitor.text("/data/product/title")).isEqualTo("Product 7");
        assertThat(visitor.text("/errors/0/extensions/code")).isEqualTo("UNAUTHENTICATED");
        assertThat(staff.text("/errors/0/extensions/code")).isEqualTo("PERMISSION_DENIED");
    }

    @Test
    void answersNullForWhatIsNotThere() {
        backends.on(Service.PRODUCT, "GET /internal/products", Catalog.page(List.of()));
        backends.on(
                Service.ORDER,
                "GET /api/v1/admin/orders/" + Catalog.id(1),
                Reply.problem(404, "ORDER_NOT_FOUND", "none"));

        Answer answer = GraphQl.send(
                api.as(tokens.merchant(store, "product:read", "order:read")),
                "{ product(id: \"%s\") { id } order(id: \"%s\") { id } store(id: \"%s\") { id } }"
                        .formatted(Catalog.id(1), Catalog.id(1), Uuid7.next()));

        assertThat(answer.at("/errors").isMissingNode()).as(answer.toString()).isTrue();
        assertThat(answer.at("/data/product").isNull()).isTrue();
        assertThat(answer.at("/data/order").isNull()).isTrue();
        assertThat(answer.at("/data/store").isNull()).isTrue();
    }

    @Test
    void readsACustomersOwnOrder() {
        backends.on(
                Service.ORDER, "GET /api/v1/storefront/orders/" + Catalog.id(1), Reply.json(200, Catalog.order(1, 1)));
        backends.on(Service.STORE, "GET /internal/customers", Reply.problem(403, "PERMISSION_DENIED", "no"));

        Answer answer = GraphQl.send(
                api.as(tokens.customer(store, Uuid7.next())),
                "{ order(id: \"%s\") { orderNumber totalPrice { amount } lineItems { quantity imageUrl } customer { email } } }"
                        .formatted(Catalog.id(1)));

        assertThat(answer.text("/data/order/orderNumber")).isEqualTo("#1001");
        assertThat(answer.text("/data/order/lineItems/0/imageUrl")).isEqualTo("https://pictures.example/10.webp");
        assertThat(answer.at("/data/order/customer").isNull()).isTrue();
        assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("PERMISSION_DENIED");
        assertThat(answer.text("/errors/0/extensions/traceId")).hasSize(32);
        assertThat(answer.text("/errors/0/path/1")).isEqualTo("customer");
    }

    @Test
    void readsHowAStoreLooks() {
        Map<String, Object> facts = facts();
        facts.put(
                "theme",
                Map.of(
                        "colors",
                        Map.of(
                                "primary", "#174e3b",
                                "secondary", "#7d8b84",
                                "accent", "#8f3a1d",
                                "background", "#fcfbf8",
                                "text", "#1d2320"),
                        "typography",
                        Map.of("fontFamily", "Inter", "headingFont", "Lora"),
                        "layout",
                        Map.of("headerStyle", "fixed", "sidebarPosition", "left")));
        backends.on(Service.STORE, "GET /api/v1/storefront/store", Reply.json(200, facts));
        String query = """
                { store(id: "%s") { name theme { colors { primary } typography { headingFont } layout { headerStyle } } } }
                """.formatted(store);

        Answer chosen = GraphQl.send(api.as(tokens.customer(store, Uuid7.next())), query);

        assertThat(chosen.at("/errors").isMissingNode()).as(chosen.toString()).isTrue();
        assertThat(chosen.text("/data/store/theme/colors/primary")).isEqualTo("#174e3b");
        assertThat(chosen.text("/data/store/theme/typography/headingFont")).isEqualTo("Lora");
        assertThat(chosen.text("/data/store/theme/layout/headerStyle")).isEqualTo("fixed");
        facts.put("theme", null);
        backends.on(Service.STORE, "GET /api/v1/storefront/store", Reply.json(200, facts));
        Answer none = GraphQl.send(api.as(tokens.customer(store, Uuid7.next())), query);
        assertThat(none.at("/errors").isMissingNode()).as(none.toString()).isTrue();
        assertThat(none.at("/data/store/theme").isNull()).isTrue();
    }

    @Test
    void goesOnFromAnyEdge() {
        Map<String, Object> facts = facts();
        facts.put("hosts", List.of());
        backends.on(Service.STORE, "GET /api/v1/admin/stores/" + store, Reply.json(200, facts));
        // A service that pages by number, to see which rows were asked for.
        backends.on(Service.ORDER, "GET /api/v1/admin/orders", request -> {
            int from = Integer.parseInt("0" + request.target().replaceFirst(".*after=(\\d+).*|.*", "$1"));
            int first = Integer.parseInt(request.target().replaceFirst(".*first=(\\d+).*", "$1"));
            return Catalog.page(
                    IntStream.range(from, from + first)
                            .mapToObj(number -> Catalog.order(number, 0))
                            .toList(),
                    Integer.toString(from + first));
        });

        Answer start = orders(3, "");
        Answer fromTheMiddle = orders(3, start.text("/data/store/orders/edges/1/cursor"));
        Answer fromTheEnd = orders(3, start.text("/data/store/orders/pageInfo/endCursor"));

        assertThat(numbers(start)).containsExactly("#1000", "#1001", "#1002");
        assertThat(numbers(fromTheMiddle)).containsExactly("#1002", "#1003", "#1004");
        assertThat(numbers(fromTheEnd)).containsExactly("#1003", "#1004", "#1005");
        assertThat(start.at("/data/store/orders/pageInfo/hasPreviousPage").asBoolean())
                .isFalse();
        assertThat(fromTheEnd.at("/data/store/orders/pageInfo/hasPreviousPage").asBoolean())
                .isTrue();
        assertThat(start.at("/data/store/orders/pageInfo/hasNextPage").asBoolean())
                .isTrue();
        assertThat(start.text("/data/store/orders/pageInfo/startCursor"))
                .isEqualTo(start.text("/data/store/orders/edges/0/cursor"));
    }

    @Test
    void searchesWhenAFilterNarrowsTheList() {
        backends.on(
                Service.PRODUCT,
                "GET /api/v1/storefront/search",
                Reply.json(
                        200,
                        Map.of(
                                "data", List.of(Map.of("id", Catalog.id(4))),
                                "pageInfo", Map.of("hasNextPage", false),
                                "totalCount", 41)));

        Answer answer = GraphQl.send(
                shopper(),
                "{ products(first: 1, filters: {query: \"blue & co\", minPrice: 5}) { totalCount edges { node { id } } } }");

        assertThat(answer.at("/data/products/totalCount").asInt())
                .as(answer.toString())
                .isEqualTo(41);
        assertThat(backends.received().getFirst().target())
                .isEqualTo("/api/v1/storefront/search?first=1&q=blue+%26+co&minPrice=5");
    }

    @Test
    void hasTheListCountedWhenTheCountIsAskedFor() {
        Reply page = Reply.json(
                200,
                Map.of(
                        "data",
                        List.of(Map.of("id", Catalog.id(4))),
                        "pageInfo",
                        Map.of("hasNextPage", false),
                        "totalCount",
                        41));
        backends.on(Service.PRODUCT, "GET /api/v1/storefront/products", page);

        Answer counted = GraphQl.send(shopper(), "{ products(first: 1) { totalCount edges { node { id } } } }");
        Answer plain = GraphQl.send(shopper(), "{ products(first: 2) { edges { node { id } } } }");

        assertThat(counted.at("/data/products/totalCount").asInt())
                .as(counted.toString())
                .isEqualTo(41);
        assertThat(plain.at("/errors").isMissingNode()).as(plain.toString()).isTrue();
        assertThat(backends.received().stream().map(request -> request.target()))
                .contains("/api/v1/storefront/products?first=1&count=true", "/api/v1/storefront/products?first=2");
    }

    @Test
    void readsTheSalesFigures() {
        backends.on(
                Service.ANALYTICS,
                "GET /api/v1/admin/analytics/sales",
                Reply.json(
                        200,
                        Map.of(
                                "totalRevenue", Catalog.money("89.96"),
                                "totalOrders", 2,
                                "averageOrderValue", Catalog.money("44.98"),
                                "series",
                                        List.of(Map.of(
                                                "date",
                                                "2026-11-03",
                                                "revenue",
                                                Catalog.money("89.96"),
                                                "orders",
                                                2)))));
        backends.on(
                Service.ANALYTICS,
                "GET /api/v1/admin/analytics/top-products",
                Reply.json(
                        200,
                        Map.of(
                                "data",
                                List.of(Map.of(
                                        "productId",
                                        Catalog.id(5),
                                        "title",
                                        "Sold",
                                        "quantity",
                                        4,
                                        "revenue",
                                        Catalog.money("79.96"))))));

        Answer answer = GraphQl.send(api.as(tokens.merchant(store, "analytics:read", "product:read")), """
                { analytics(period: {from: "2026-11-01", to: "2026-11-30"}) {
                    totalRevenue { amount } totalOrders averageOrderValue { amount } series { date orders }
                    topProducts(first: 3) { title quantity product { handle } } } }""");

        assertThat(answer.text("/data/analytics/totalRevenue/amount"))
                .as(answer.toString())
                .isEqualTo("89.96");
        assertThat(answer.text("/data/analytics/series/0/date")).isEqualTo("2026-11-03");
        assertThat(answer.text("/data/analytics/topProducts/0/product/handle")).isEqualTo("product-5");
        assertThat(backends.received())
                .extracting(each -> each.target())
                .contains(
                        "/api/v1/admin/analytics/sales?from=2026-11-01&to=2026-11-30",
                        "/api/v1/admin/analytics/top-products?from=2026-11-01&to=2026-11-30&first=3");
    }

    @Test
    void saysWhichServiceFailureAFieldHas() {
        backends.on(Service.PRODUCT, "GET /internal/products", Reply.problem(500, "INTERNAL_ERROR", "secret words"));

        Answer answer = GraphQl.send(
                api.as(tokens.merchant(store, "product:read")),
                "{ product(id: \"%s\") { id } }".formatted(Catalog.id(1)));

        assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("INTERNAL_ERROR");
        assertThat(answer.toString()).doesNotContain("secret words");
    }

    /** Of the store, as store-service tells them. */
    private Map<String, Object> facts() {
        return new HashMap<>(Map.of(
                "id", store.toString(),
                "name", "A shop",
                "slug", slug(),
                "currency", "USD",
                "locale", "en-US",
                "timezone", "UTC",
                "country", "US",
                "status", "ACTIVE"));
    }

    private Answer orders(int first, String after) {
        return GraphQl.send(
                api.as(tokens.merchant(store, "order:read")),
                """
                query($id: ID!, $first: Int, $after: String) { store(id: $id) { orders(first: $first, after: $after) {
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { orderNumber } } } } }""",
                Map.of("id", store.toString(), "first", first, "after", after));
    }

    private static List<String> numbers(Answer answer) {
        return answer.at("/data/store/orders/edges")
                .valueStream()
                .map(edge -> edge.at("/node/orderNumber").asString())
                .toList();
    }
}
