package com.ecomify.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.inventory.ReservationReleased;
import com.ecomify.common.contract.inventory.StockReserved;
import com.ecomify.common.contract.order.CommitReservation;
import com.ecomify.common.contract.order.ReleaseReservation;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reads the other services' golden events off the bus and looks for their effect. */
@ServiceTest
class ConsumedContractsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    private Shop shop;

    @BeforeEach
    void newStore() {
        shop = new Shop(anonymous, tokens, events);
    }

    @Test
    void makesALocationFromAStore() {
        events.publish(shop.store(), shop.store(), 1, Golden.read(StoreChanged.class));

        await().atMost(PATIENCE)
                .until(() -> shop.api()
                                .get("/api/v1/admin/inventory/locations")
                                .at("/data")
                                .size()
                        == 1);
    }

    @Test
    void followsAProductThroughItsLife() {
        ProductCreated created = Golden.read(ProductCreated.class);
        ProductSnapshot.Variant variant = created.product().variants().getFirst();
        Long quantity = variant.initialQuantity();

        events.publish(shop.store(), created.product().id(), 1, created);
        shop.awaitKnown(variant.id());
        assertThat(shop.stock(variant.id())).isEqualTo((quantity == null ? 0 : quantity) + "/0");
        events.publish(shop.store(), created.product().id(), 2, Golden.read(ProductUpdated.class));
        events.publish(shop.store(), created.product().id(), 3, Golden.read(ProductDeleted.class));

        await().atMost(PATIENCE)
                .until(() -> shop.api()
                        .get("/internal/inventory/levels?variantIds=" + variant.id())
                        .at("/data")
                        .isEmpty());
    }

    @Test
    void answersTheCommandsOfAnOrder() {
        ReserveStock reserve = Golden.read(ReserveStock.class);
        events.publish(
                shop.store(), Golden.read(ProductCreated.class).product().id(), 1, Golden.read(ProductCreated.class));
        shop.awaitKnown(reserve.lines().getFirst().variantId());

        events.publish(shop.store(), reserve.orderId(), 1, reserve);
        events.await(StockReserved.class, event -> isOurs(event.store()));
        // The golden reservation has long run out: it is released at once, and there is nothing left to sell.
        events.await(ReservationReleased.class, event -> isOurs(event.store()) && event.sequence() == 2);
        events.publish(shop.store(), reserve.orderId(), 2, Golden.read(CommitReservation.class));
        events.await(ReservationReleased.class, event -> isOurs(event.store()) && event.sequence() == 3);
        events.publish(shop.store(), reserve.orderId(), 3, Golden.read(ReleaseReservation.class));

        events.await(ReservationReleased.class, event -> isOurs(event.store()) && event.sequence() == 4);
    }

    private boolean isOurs(@Nullable StoreId store) {
        return shop.store().equals(store);
    }
}
