package com.ecomify.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.EnginesInitializer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TenancyCatalogue;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.order.fixtures.Checkouts;
import com.ecomify.order.fixtures.Counterparts;
import com.ecomify.order.fixtures.Shop;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@ServiceTest
class TenancyIT {

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestTokens tokens;

    @Autowired
    @Qualifier(EnginesInitializer.DATABASE)
    private TestEngines.Database database;

    @Test
    void isolatesEveryTable() {
        assertThat(TenancyCatalogue.violations(database)).isEmpty();
    }

    @Test
    void showsNothingOfAnotherStore() throws InterruptedException {
        try (Counterparts _ = new Counterparts(events)) {
            Shop shop = Shop.open(api, events);
            VariantId shirt = shop.sells("Shirt", 1999);
            Api.Answer order = new Checkouts(shop.shopper).place(shop.cartWith(1, shirt), "visa");
            assertThat(order.status()).isEqualTo(201);
            String cart = shop.cartWith(1, shirt);
            Shop other = Shop.open(api, events);
            Api merchant = api.as(tokens.merchant(other.id, "order:read", "order:write"));
            String address = "/api/v1/admin/orders/" + order.text("/id");
            String line = "/api/v1/storefront/cart/" + cart + "/lines/" + shirt;

            assertThat(merchant.get(address).problem()).isEqualTo("404 ORDER_NOT_FOUND");
            assertThat(merchant.post(address + "/processing").problem()).isEqualTo("404 ORDER_NOT_FOUND");
            assertThat(merchant.post(address + "/completion").problem()).isEqualTo("404 ORDER_NOT_FOUND");
            assertThat(merchant.post(address + "/cancellation").problem()).isEqualTo("404 ORDER_NOT_FOUND");
            assertThat(merchant.get("/internal/orders?ids=" + order.text("/id")).at("/data"))
                    .isEmpty();
            assertThat(merchant.get("/api/v1/admin/orders").at("/data")).isEmpty();
            assertThat(other.shopper.get(order.text("/statusUrl")).problem()).isEqualTo("404 CHECKOUT_NOT_FOUND");
            assertThat(other.shopper.patch(line, "{\"quantity\": 2}").problem()).isEqualTo("404 CART_NOT_FOUND");
            assertThat(other.shopper.delete(line).problem()).isEqualTo("404 CART_NOT_FOUND");
            assertThat(merchant.inStore(shop.id).get(address).problem()).isEqualTo("403 STORE_MISMATCH");
            assertThat(TenancyCatalogue.tablesVisibleWithoutStore(database)).isEmpty();
        }
    }
}
