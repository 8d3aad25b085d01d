package com.ecomify.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.Api.Answer;
import com.ecomify.gateway.backend.Catalog;
import com.ecomify.gateway.backend.GatewayTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersistedQueriesIT extends GatewayTest {

    private static final String QUERY = "query Page($id: ID!) { product(id: $id) { title } }";

    @BeforeEach
    void serve() {
        Catalog.serveBatches(backends);
    }

    @Test
    void answersAHashOnceItHasSeenTheQuery() throws NoSuchAlgorithmException {
        Answer unknown = send(Map.of("variables", page(7), "extensions", persisted(QUERY)));
        Answer taught = send(Map.of("query", QUERY, "variables", page(7), "extensions", persisted(QUERY)));
        Answer known = send(Map.of("variables", page(8), "extensions", persisted(QUERY)));

        assertThat(unknown.text("/errors/0/extensions/code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.text("/errors/0/message")).isEqualTo("PersistedQueryNotFound");
        assertThat(taught.text("/data/product/title")).isEqualTo("Product 7");
        assertThat(known.text("/data/product/title")).isEqualTo("Product 8");
        assertThat(known.at("/extensions/cost/requested").asLong()).isPositive();
    }

    @Test
    void refusesAQueryUnderAnothersHash() throws NoSuchAlgorithmException {
        String other = "{ products(first: 1) { totalCount } }";

        Answer refused = send(Map.of("query", other, "extensions", persisted("{ __typename }")));

        assertThat(refused.text("/errors/0/extensions/code")).isEqualTo("REQUEST_REFUSED");
        assertThat(refused.at("/data").isMissingNode() || refused.at("/data").isNull())
                .isTrue();
    }

    private Answer send(Map<String, Object> request) {
        return api.as(tokens.merchant(store, "product:read")).post("/graphql", request);
    }

    private static Map<String, Object> page(int product) {
        return Map.of("id", Catalog.id(product));
    }

    private static Map<String, Object> persisted(String query) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "persistedQuery",
                Map.of("version", 1, "sha256Hash", HexFormat.of().formatHex(hash)));
    }
}
