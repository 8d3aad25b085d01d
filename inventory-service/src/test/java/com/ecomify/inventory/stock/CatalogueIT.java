package com.ecomify.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.inventory.Shop;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CatalogueIT {

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    private Shop shop;
    private final ProductId product = new ProductId(Uuid7.next());
    private final VariantId variant = new VariantId(Uuid7.next());

    @BeforeEach
    void newStore() {
        shop = new Shop(anonymous, tokens, events);
    }

    @Test
    void opensAnItemWithTheFirstQuantityOnce() {
        shop.publish(product, 1, Shop.variantOf(variant, true, false, 10L));
        shop.awaitStock(variant, "10/0");

        VariantId added = new VariantId(Uuid7.next());
        events.publish(
                shop.store(),
                product,
                2,
                new ProductUpdated(Shop.product(
                        product, Shop.variantOf(variant, true, false, 10L), Shop.variantOf(added, true, false, 3L))));

        shop.awaitStock(added, "3/0");
        assertThat(shop.stock(variant)).isEqualTo("10/0");
        assertThat(shop.ledger(variant)).containsExactly("OPENING +10/+0");
        assertThat(shop.ledger(added)).containsExactly("OPENING +3/+0");
    }

    @Test
    void publishesTheOpeningLevel() {
        shop.publish(product, 1, Shop.variantOf(variant, true, false, 10L));

        StockLevelChanged level = events.await(
                        StockLevelChanged.class, event -> event.key().equals(variant.toString()))
                .payload();

        assertThat(level).isEqualTo(new StockLevelChanged(variant, product, 10, 0, 0));
    }

    @Test
    void ignoresASnapshotOlderThanTheOneItHas() {
        shop.publish(product, 5, Shop.variantOf(variant, true, true, 1L));
        shop.awaitKnown(variant);
        shop.publish(product, 4, Shop.variantOf(variant, false, false, 1L));
        VariantId marker = shop.variantWith(1);
        shop.awaitKnown(marker);

        Api.Answer level = shop.api().get("/internal/inventory/levels?variantIds=" + variant);

        assertThat(level.at("/data/0/trackInventory").asBoolean()).isTrue();
        assertThat(level.at("/data/0/continueSellingWhenOutOfStock").asBoolean())
                .isTrue();
    }

    @Test
    void forgetsVariantsThatLeaveTheCatalogue() {
        VariantId other = new VariantId(Uuid7.next());
        shop.publish(product, 1, Shop.variantOf(variant, true, false, 1L), Shop.variantOf(other, true, false, 1L));
        shop.awaitKnown(other);

        shop.publish(product, 2, Shop.variantOf(variant, true, false, 1L));
        awaitUnknown(other);
        events.publish(shop.store(), product, 3, new ProductDeleted(product, "mug", List.of(variant)));

        awaitUnknown(variant);
        assertThat(shop.ledger(variant)).containsExactly("OPENING +1/+0");
    }

    private void awaitUnknown(VariantId gone) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> shop.api()
                        .get("/internal/inventory/levels?variantIds=" + gone)
                        .at("/data")
                        .isEmpty());
    }
}
