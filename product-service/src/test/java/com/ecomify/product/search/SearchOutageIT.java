package com.ecomify.product.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Elasticsearch and Redis are away: nothing listens on these ports. */
@ServiceTest
@TestPropertySource(
        properties = {"spring.elasticsearch.uris=http://127.0.0.1:9", "spring.data.redis.url=redis://127.0.0.1:9"})
class SearchOutageIT {

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    @Test
    void saysThatSearchIsAwayAndShowsTheRest() {
        StoreId store = TestStores.open(events, currencies, "EUR");
        Api merchant = anonymous.as(tokens.merchant(store, "product:write"));
        Api shopper = anonymous.inStore(store);

        assertThat(merchant.post("/api/v1/admin/products", "{\"title\": \"Lamp\", \"status\": \"ACTIVE\"}")
                        .status())
                .isEqualTo(201);

        assertThat(shopper.get("/api/v1/storefront/search?q=lamp").problem()).isEqualTo("503 SEARCH_UNAVAILABLE");
        assertThat(shopper.get("/api/v1/storefront/search/suggest?q=lamp").problem())
                .isEqualTo("503 SEARCH_UNAVAILABLE");
        assertThat(shopper.get("/api/v1/storefront/products").at("/data").size())
                .isEqualTo(1);
        assertThat(shopper.get("/api/v1/storefront/products/lamp").text("/title"))
                .isEqualTo("Lamp");
    }
}
