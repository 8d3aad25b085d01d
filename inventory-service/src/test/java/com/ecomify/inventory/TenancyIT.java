package com.ecomify.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.inventory.StockRefused;
import com.ecomify.common.contract.inventory.StockReserved;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TenancyCatalogue;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class TenancyIT {

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestEngines.Database database;

    private Shop ours;
    private Shop theirs;
    private VariantId variant;

    @BeforeEach
    void twoStores() {
        ours = new Shop(anonymous, tokens, events);
        theirs = new Shop(anonymous, tokens, events);
        variant = theirs.variantWith(10);
        OrderId order = theirs.reserve(Duration.ofMinutes(5), new ReserveStock.Line(variant, 1));
        events.await(StockReserved.class, event -> event.key().equals(order.toString()));
    }

    @Test
    void isolatesEveryTable() {
        assertThat(TenancyCatalogue.violations(database)).isEmpty();
    }

    @Test
    void showsNothingWithoutAStore() {
        assertThat(TenancyCatalogue.tablesVisibleWithoutStore(database)).isEmpty();
    }

    @Test
    void answersForIdsOfAnotherStoreAsIfTheyWereNot() {
        String location = theirs.api().get("/api/v1/admin/inventory/locations").text("/data/0/id");
        Api api = ours.api().header("Idempotency-Key", "key-1");
        String adjustments = "/api/v1/admin/inventory/adjustments";

        assertThat(api.get("/api/v1/admin/inventory/locations/" + location).problem())
                .isEqualTo("404 LOCATION_NOT_FOUND");
        assertThat(api.get("/api/v1/admin/inventory/locations").at("/data")).isEmpty();
        assertThat(api.get("/api/v1/admin/inventory/items").at("/data")).isEmpty();
        assertThat(api.get("/api/v1/admin/inventory/items?variantIds=" + variant)
                        .at("/data"))
                .isEmpty();
        assertThat(api.get("/internal/inventory/levels?variantIds=" + variant).at("/data"))
                .isEmpty();
        assertThat(api.get("/api/v1/admin/inventory/items/" + variant + "/movements")
                        .problem())
                .isEqualTo("404 ITEM_NOT_FOUND");
        assertThat(api.post(adjustments, Map.of("variantId", variant, "delta", 1, "reason", "r"))
                        .problem())
                .isEqualTo("404 ITEM_NOT_FOUND");
        VariantId own = ours.variantWith(1);
        assertThat(api.post(adjustments, Map.of("variantId", own, "locationId", location, "delta", 1, "reason", "r"))
                        .problem())
                .isEqualTo("404 LOCATION_NOT_FOUND");
        assertThat(theirs.stock(variant)).isEqualTo("9/1");
    }

    @Test
    void reservesNothingOfAnotherStore() {
        OrderId order = ours.reserve(Duration.ofMinutes(5), new ReserveStock.Line(variant, 1));

        StockRefused refused = events.await(
                        StockRefused.class, event -> event.key().equals(order.toString()))
                .payload();

        assertThat(refused.shortages()).containsExactly(new StockRefused.Shortage(variant, 1, 0));
        assertThat(theirs.stock(variant)).isEqualTo("9/1");
    }
}
