package com.ecomify.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.Api.Answer;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.GraphQl;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BadQueriesIT extends GatewayTest {

    @AfterEach
    void reachedNoService() {
        assertThat(backends.received()).isEmpty();
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(api.post("/graphql", "{\"query\": ").status()).isEqualTo(400);
        assertThat(api.post("/graphql", "{\"query\": ").text("/code")).isEqualTo("MALFORMED_REQUEST");
        assertThat(api.post("/graphql", "null").problem()).isEqualTo("400 MALFORMED_REQUEST");
        assertThat(api.post("/graphql", "[1]").status()).isEqualTo(400);
        assertThat(api.post("/graphql", "{}").status()).isEqualTo(400);
        assertThat(api.post("/graphql", "{}").text("/code")).isEqualTo("REQUEST_REFUSED");
        assertThat(code(api.post("/graphql", "{\"query\": 5}"))).isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void refusesWhatIsNoGraphQl() {
        assertThat(code(GraphQl.send(api, "{ products( "))).isEqualTo("MALFORMED_REQUEST");
        assertThat(code(GraphQl.send(api, ""))).isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void namesNoClassOfTheEngine() {
        Answer answer = GraphQl.send(api, "{ nothing }");

        assertThat(answer.text("/errors/0/extensions/classification")).isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void refusesUnknownFieldsAndWrongTypes() {
        assertThat(code(GraphQl.send(api, "{ products { edges { node { passwords } } } }")))
                .isEqualTo("VALIDATION_FAILED");
        assertThat(code(GraphQl.send(api, "{ products(first: \"many\") { totalCount } }")))
                .isEqualTo("VALIDATION_FAILED");
        assertThat(code(GraphQl.send(
                        api, "{ analytics(period: {from: \"yesterday\", to: \"2026-11-30\"}) { totalOrders } }")))
                .isEqualTo("VALIDATION_FAILED");
        assertThat(code(GraphQl.send(
                        api, "mutation { createProduct(input: {colour: \"red\"}) { userErrors { code } } }")))
                .isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void refusesPagesAndCursorsThatNobodyWasGiven() {
        assertThat(code(GraphQl.send(shopper(), "{ products(first: 101) { pageInfo { endCursor } } }")))
                .isEqualTo("INVALID_PARAMETER");
        assertThat(code(GraphQl.send(shopper(), "{ products(first: 0) { pageInfo { endCursor } } }")))
                .isEqualTo("INVALID_PARAMETER");
        assertThat(code(GraphQl.send(shopper(), "{ products(after: \"nonsense\") { pageInfo { endCursor } } }")))
                .isEqualTo("INVALID_PARAMETER");
    }

    @Test
    void refusesNoNumberForANumber() {
        assertThat(code(GraphQl.send(shopper(), "{ products(first: null) { pageInfo { endCursor } } }")))
                .isEqualTo("VALIDATION_FAILED");

        Answer answer = api.post("/graphql", """
                {"query": "query($first: Int) { products(first: $first) { pageInfo { endCursor } } }",
                 "variables": {"first": null}}""");

        assertThat(code(answer)).isEqualTo("VALIDATION_FAILED");
        assertThat(answer.text("/errors/0/message")).contains("'first'", "Int!");
    }

    @Test
    void refusesACostlyQueryAndNamesItsCost() {
        Answer answer = GraphQl.send(api, """
                { store(id: "1") { a: orders(first: 100) { ...O } b: orders(first: 100) { ...O } } }
                fragment O on OrderConnection { edges { node { lineItems { product {
                  variants { edges { node { sku title barcode } } } } } } } }""");

        assertThat(code(answer)).isEqualTo("QUERY_TOO_COSTLY");
        assertThat(answer.at("/extensions/cost/requested").asLong()).isGreaterThan(20_000);
        assertThat(answer.at("/extensions/cost/maximum").asLong()).isEqualTo(20_000);
    }

    @Test
    void refusesAQueryThatGrowsByItsFragments() {
        StringBuilder query = new StringBuilder("{ products { edges { node { ...F0 } } } }");
        for (int i = 0; i < 30; i++) {
            query.append(
                    " fragment F%d on Product { a%d: id ...F%d b%d: title ...F%d }".formatted(i, i, i + 1, i, i + 1));
        }
        query.append(" fragment F30 on Product { handle }");
        long begin = System.nanoTime();

        Answer answer = GraphQl.send(api, query.toString());

        assertThat(code(answer)).isEqualTo("QUERY_TOO_COSTLY");
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
    }

    @Test
    void refusesManyAliases() {
        StringBuilder query = new StringBuilder("{");
        for (int i = 0; i < 600; i++) {
            query.append(" a%d: products { pageInfo { endCursor } }".formatted(i));
        }

        assertThat(code(GraphQl.send(api, query + "}"))).isEqualTo("QUERY_TOO_COSTLY");
    }

    @Test
    void refusesForgedAndExpiredTokens() {
        assertThat(GraphQl.send(api.as(tokens.forged(store)), "{ __typename }").problem())
                .isEqualTo("401 TOKEN_INVALID");
        assertThat(GraphQl.send(api.as(tokens.expired(store)), "{ __typename }").problem())
                .isEqualTo("401 TOKEN_INVALID");
    }

    @Test
    void refusesAStoreThatIsNotThere() {
        assertThat(GraphQl.send(api.header("X-Store", "nobodys"), "{ __typename }")
                        .problem())
                .isEqualTo("404 STORE_NOT_FOUND");
    }

    @Test
    void describesItselfToAnybody() {
        // The last is the framework's own: the schema as text.
        assertThat(names("queryType"))
                .containsExactlyInAnyOrder("store", "product", "order", "products", "analytics", "_service");
        assertThat(names("mutationType"))
                .containsExactlyInAnyOrder(
                        "createProduct", "updateProduct", "deleteProduct", "createOrder", "createCustomer");
        assertThat(names("subscriptionType")).containsExactlyInAnyOrder("orderCreated", "inventoryUpdated");
    }

    private List<String> names(String root) {
        Answer answer = GraphQl.send(api, "{ __schema { %s { fields { name } } } }".formatted(root));
        return answer.at("/data/__schema/" + root + "/fields")
                .valueStream()
                .map(field -> field.at("/name").asString())
                .toList();
    }

    private static String code(Answer answer) {
        return answer.text("/errors/0/extensions/code");
    }
}
