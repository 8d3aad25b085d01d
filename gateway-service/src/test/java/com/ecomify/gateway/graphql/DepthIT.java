package com.ecomify.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.gateway.backend.Catalog;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.GraphQl;
import com.ecomify.gateway.upstream.Service;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The schema is not as deep as the default allows: a lower one shows that it is held. */
@TestPropertySource(properties = "ecomify.graphql.max-depth=3")
class DepthIT extends GatewayTest {

    @Test
    void refusesAQueryThatNestsTooDeeply() {
        assertThat(code("{ products { edges { cursor } } }")).isEmpty();
        assertThat(code("{ products { edges { node { id } } } }")).isEqualTo("QUERY_TOO_DEEP");
        assertThat(
                        code(
                                "{ products { ...A } } fragment A on ProductConnection { edges { ... on ProductEdge { node { id } } } }"))
                .isEqualTo("QUERY_TOO_DEEP");
    }

    private String code(String query) {
        backends.on(Service.PRODUCT, "GET /api/v1/storefront/products", Catalog.page(List.of()));
        return GraphQl.send(shopper(), query).text("/errors/0/extensions/code");
    }
}
