package com.ecomify.order.catalogcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.order.fixtures.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class CatalogCopyIT {

    private final StoreId store = new StoreId(Uuid7.next());
    private final ProductId product = new ProductId(Uuid7.next());
    private final VariantId variant = new VariantId(Uuid7.next());

    @Autowired
    private TestEvents events;

    @Autowired
    private SellableVariants variants;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void followsTheProduct() {
        events.publish(store, product, 1, new ProductCreated(snapshot("Shirt", 1999, ProductStatus.ACTIVE)));
        awaitTitle("Shirt");
        events.publish(store, product, 2, new ProductUpdated(snapshot("Better shirt", 2999, ProductStatus.ARCHIVED)));
        awaitTitle("Better shirt");

        SellableVariant copy = find(store).get(variant);
        assertThat(copy).isNotNull();
        assertThat(copy.price().amountMinor()).isEqualTo(2999);
        assertThat(copy.active()).isFalse();
        assertThat(copy.variantTitle()).isEqualTo("L");
        assertThat(copy.options()).containsExactly(Map.entry("Size", "L"));
        assertThat(copy.handle()).isEqualTo("handle-" + product);
        assertThat(copy.imageUrl()).endsWith(variant.toString());

        events.publish(store, product, 3, new ProductDeleted(product, "shirt", List.of(variant)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(find(store)).isEmpty());
    }

    @Test
    void ignoresAnOlderSnapshot() {
        events.publish(store, product, 5, new ProductUpdated(snapshot("New", 2999, ProductStatus.ACTIVE)));
        awaitTitle("New");

        events.publish(store, product, 4, new ProductUpdated(snapshot("Old", 1999, ProductStatus.ACTIVE)));
        awaitMarker();

        assertThat(find(store).get(variant)).extracting("title").isEqualTo("New");
    }

    @Test
    void isNotRevivedByASnapshotFromBeforeItsDeletion() {
        events.publish(store, product, 3, new ProductDeleted(product, "shirt", List.of(variant)));
        events.publish(store, product, 2, new ProductUpdated(snapshot("Old", 1999, ProductStatus.ACTIVE)));
        awaitMarker();

        assertThat(find(store)).isEmpty();
    }

    @Test
    void isSeenByItsOwnStoreOnly() {
        events.publish(store, product, 1, new ProductCreated(snapshot("Shirt", 1999, ProductStatus.ACTIVE)));
        awaitTitle("Shirt");

        assertThat(find(new StoreId(Uuid7.next()))).isEmpty();
    }

    /** One more event of the same key: what was sent before it has been handled when it is. */
    private void awaitMarker() {
        VariantId marker = new VariantId(Uuid7.next());
        events.publish(
                store,
                product,
                6,
                new ProductUpdated(
                        Shop.product(new ProductId(Uuid7.next()), marker, "Marker", 1, ProductStatus.ACTIVE)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(find(store, marker)).isNotEmpty());
    }

    private ProductSnapshot snapshot(String title, long price, ProductStatus status) {
        return Shop.product(product, variant, title, price, status);
    }

    private void awaitTitle(String title) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(find(store).get(variant)).extracting("title").isEqualTo(title));
    }

    private Map<VariantId, SellableVariant> find(StoreId in) {
        return find(in, variant);
    }

    private Map<VariantId, SellableVariant> find(StoreId in, VariantId id) {
        return CurrentStore.call(in, () -> {
            Map<VariantId, SellableVariant> found = transactions.execute(status -> variants.find(List.of(id)));
            return found == null ? Map.of() : found;
        });
    }
}
