package com.ecomify.product.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class HeldPagesIT {

    private static final String PAGE = "/api/v1/storefront/products/lamp";

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    @Autowired
    private MeterRegistry meters;

    private StoreId store;
    private Api shopper;

    @BeforeEach
    void sellALamp() {
        store = TestStores.open(events, currencies, "EUR");
        shopper = anonymous.inStore(store);
        Map<String, Object> lamp =
                Map.of("title", "Lamp", "status", "ACTIVE", "variants", List.of(Map.of("price", "10.00")));
        anonymous.as(tokens.merchant(store, "product:write")).post("/api/v1/admin/products", lamp);
        // The product's own event takes the page away once more: wait until that is over.
        await().during(Duration.ofSeconds(1)).until(() -> shopper.get(PAGE).status() == 200);
    }

    @Test
    void answersAHeldPageAsTheControllerDoes() {
        Api.Answer whole = anonymous.as(tokens.customer(store, Uuid7.next())).get(PAGE);
        double before = held();
        Api.Answer page = shopper.get(PAGE);

        assertThat(held()).isEqualTo(before + 1);
        assertThat(page.bytes()).isEqualTo(whole.bytes());
        for (String header : List.of("ETag", "Cache-Control", "Content-Type", "X-Content-Type-Options")) {
            assertThat(page.header(header)).as(header).isEqualTo(whole.header(header));
        }
        assertThat(shopper.header("If-None-Match", String.valueOf(page.header("ETag")))
                        .get(PAGE)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void leavesEverythingElseToTheWholeWay() {
        double before = held();

        assertThat(anonymous.inStore(new StoreId(Uuid7.next())).get(PAGE).status())
                .as("another store")
                .isEqualTo(404);
        assertThat(anonymous.get(PAGE).problem()).isEqualTo("400 STORE_REQUIRED");
        assertThat(anonymous
                        .as(tokens.customer(new StoreId(Uuid7.next()), Uuid7.next()))
                        .inStore(store)
                        .get(PAGE)
                        .problem())
                .isEqualTo("403 STORE_MISMATCH");
        assertThat(shopper.header("Authorization", "Bearer nonsense").get(PAGE).problem())
                .isEqualTo("401 TOKEN_INVALID");
        assertThat(held()).isEqualTo(before);
    }

    private double held() {
        return meters.counter("ecomify.storefront.pages.held").count();
    }
}
