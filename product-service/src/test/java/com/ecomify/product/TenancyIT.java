package com.ecomify.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.EnginesInitializer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TenancyCatalogue;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.storecopy.StoreCurrencies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@ServiceTest
class TenancyIT {

    private static final String PRODUCTS = "/api/v1/admin/products";
    private static final String[] EVERYTHING = {"product:read", "product:write", "product:delete"};

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    @Autowired
    @Qualifier(EnginesInitializer.DATABASE)
    private TestEngines.Database database;

    @Test
    void isolatesEveryTable() {
        assertThat(TenancyCatalogue.violations(database)).isEmpty();
    }

    @Test
    void showsNothingToTheApplicationRoleWithoutAStore() {
        create(TestStores.open(events, currencies, "EUR"), "lamp");

        assertThat(TenancyCatalogue.tablesVisibleWithoutStore(database)).isEmpty();
    }

    @Test
    void knowsNothingOfAnotherStore() {
        Api.Answer theirs = create(TestStores.open(events, currencies, "EUR"), "lamp");
        StoreId store = TestStores.open(events, currencies, "EUR");
        Api ours = anonymous.as(tokens.merchant(store, EVERYTHING));
        String path = PRODUCTS + "/" + theirs.text("/id");

        assertThat(ours.get(path).problem()).isEqualTo("404 PRODUCT_NOT_FOUND");
        assertThat(ours.patch(path, "{\"title\": \"Mine\"}").problem()).isEqualTo("404 PRODUCT_NOT_FOUND");
        assertThat(ours.delete(path).problem()).isEqualTo("404 PRODUCT_NOT_FOUND");
        assertThat(ours.get(PRODUCTS).at("/data").size()).isZero();
        assertThat(ours.get("/internal/products?ids=" + theirs.text("/id"))
                        .at("/data")
                        .size())
                .isZero();
        assertThat(ours.get("/internal/products/by-variants?ids=" + theirs.text("/variants/0/id"))
                        .at("/data")
                        .size())
                .isZero();
        assertThat(anonymous
                        .inStore(store)
                        .get("/api/v1/storefront/products/lamp")
                        .problem())
                .isEqualTo("404 PRODUCT_NOT_FOUND");
        assertThat(anonymous
                        .inStore(store)
                        .get("/api/v1/storefront/products")
                        .at("/data")
                        .size())
                .isZero();
        assertThat(ours.inStore(TestStores.newStore()).get(PRODUCTS).problem()).isEqualTo("403 STORE_MISMATCH");
        assertThat(create(store, "lamp").status()).isEqualTo(201);
    }

    private Api.Answer create(StoreId store, String handle) {
        return anonymous.as(tokens.merchant(store, EVERYTHING)).post(PRODUCTS, """
                        {"title": "Lamp", "handle": "%s", "status": "ACTIVE", "variants": [{"price": 5, "sku": "L-1"}]}""".formatted(handle));
    }
}
