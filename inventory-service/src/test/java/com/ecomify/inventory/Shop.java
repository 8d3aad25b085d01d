package com.ecomify.inventory;

import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.order.CommitReservation;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.ReleaseReservation;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A store of a test's own, played by the events of the other services and watched over the API. */
public final class Shop {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StoreId store = new StoreId(Uuid7.next());
    private final TestEvents events;
    private final Api api;

    public Shop(Api api, TestTokens tokens, TestEvents events) {
        this.events = events;
        this.api = api.as(tokens.merchant(store, "inventory:read", "inventory:write"));
    }

    public StoreId store() {
        return store;
    }

    /** The service's API for this store's owner. */
    public Api api() {
        return api;
    }

    public VariantId variantWith(long quantity) {
        return variant(true, false, quantity);
    }

    public VariantId sellingOnWith(long quantity) {
        return variant(true, true, quantity);
    }

    public VariantId untracked() {
        return variant(false, false, null);
    }

    private VariantId variant(boolean tracked, boolean sellsOn, @Nullable Long quantity) {
        ProductId product = new ProductId(Uuid7.next());
        VariantId variant = new VariantId(Uuid7.next());
        publish(product, 1, variantOf(variant, tracked, sellsOn, quantity));
        awaitKnown(variant);
        return variant;
    }

    public void publish(ProductId product, long sequence, ProductSnapshot.Variant... variants) {
        events.publish(store, product, sequence, new ProductCreated(product(product, variants)));
    }

    public void awaitKnown(VariantId variant) {
        await().atMost(PATIENCE).until(() -> !level(variant).isMissingNode());
    }

    public static ProductSnapshot product(ProductId id, ProductSnapshot.Variant... variants) {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        return new ProductSnapshot(
                id,
                "Mug",
                null,
                "mug-" + id,
                null,
                null,
                List.of(),
                ProductStatus.ACTIVE,
                now,
                List.of(),
                Arrays.asList(variants),
                List.of(),
                null,
                null,
                now,
                now);
    }

    public static ProductSnapshot.Variant variantOf(
            VariantId id, boolean tracked, boolean sellsOn, @Nullable Long quantity) {
        return new ProductSnapshot.Variant(
                id,
                null,
                null,
                "Default",
                Money.ofMinor(1000, "USD"),
                null,
                Map.of(),
                tracked,
                sellsOn,
                quantity,
                null,
                null);
    }

    public StoreChanged changed() {
        return new StoreChanged(
                store,
                "Mugs",
                "mugs-" + store,
                List.of(),
                new UserId(Uuid7.next()),
                "USD",
                "en-US",
                "UTC",
                "US",
                StoreStatus.ACTIVE,
                null,
                new StoreChanged.Checkout(BigDecimal.ZERO, false, Money.ofMinor(500, "USD"), null));
    }

    /** Asks for stock and does not wait. */
    public OrderId reserve(Duration holdFor, ReserveStock.Line... lines) {
        OrderId order = new OrderId(Uuid7.next());
        reserve(order, holdFor, lines);
        return order;
    }

    public void reserve(OrderId order, Duration holdFor, ReserveStock.Line... lines) {
        events.publish(
                store,
                order,
                1,
                new ReserveStock(order, List.of(lines), Instant.now().plus(holdFor)));
    }

    public void commit(OrderId order) {
        events.publish(store, order, 2, new CommitReservation(order));
    }

    public void release(OrderId order) {
        events.publish(store, order, 3, new ReleaseReservation(order));
    }

    /** Available and committed, such as {@code 7/3}. */
    public String stock(VariantId variant) {
        JsonNode level = level(variant);
        return level.at("/available").asLong() + "/" + level.at("/committed").asLong();
    }

    public void awaitStock(VariantId variant, String expected) {
        await().atMost(PATIENCE).until(() -> stock(variant), expected::equals);
    }

    private JsonNode level(VariantId variant) {
        return api.get("/internal/inventory/levels?variantIds=" + variant).at("/data/0");
    }

    /** The ledger of a variant, the oldest first: {@code OPENING +10/+0}. */
    public List<String> ledger(VariantId variant) {
        JsonNode rows = api.get("/api/v1/admin/inventory/items/" + variant + "/movements?first=100")
                .at("/data");
        return rows.valueStream()
                .map(row -> "%s %+d/%+d"
                        .formatted(
                                row.at("/kind").asString(),
                                row.at("/available/delta").asLong(),
                                row.at("/committed/delta").asLong()))
                .toList()
                .reversed();
    }
}
