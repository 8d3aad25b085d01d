package com.ecomify.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.product.stockcopy.VariantAvailability;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The examples of the contracts have their effect, and an older or repeated state has none. */
@ServiceTest
class CopiesIT {

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    @Autowired
    private VariantAvailability availability;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void copiesTheCurrencyOfAStore() {
        StoreChanged example = Golden.read(StoreChanged.class);
        StoreId store = example.storeId();

        events.publish(store, store, 2, example);
        await().untilAsserted(() -> assertThat(CurrentStore.call(store, currencies::find))
                .contains(Currency.getInstance(example.currency())));
        events.publish(store, store, 1, TestStores.changed(store, "JPY"));
        events.publish(store, store, 3, TestStores.changed(store, "CHF"));

        await().untilAsserted(() ->
                assertThat(CurrentStore.call(store, currencies::find)).contains(Currency.getInstance("CHF")));
    }

    @Test
    void copiesTheLevelOfAVariant() {
        StoreId store = TestStores.newStore();
        StockLevelChanged example = Golden.read(StockLevelChanged.class);

        events.publish(store, example.variantId(), 5, example);
        events.publish(
                store,
                example.variantId(),
                4,
                new StockLevelChanged(example.variantId(), example.productId(), 999, 0, 0));

        await().untilAsserted(() -> assertThat(levels(store, example.productId()))
                .isEqualTo(Map.of(example.variantId(), example.available())));
    }

    private Map<VariantId, Long> levels(StoreId store, ProductId product) {
        return CurrentStore.call(
                store,
                () -> Objects.requireNonNull(transactions.execute(status -> availability.read(List.of(product)))));
    }
}
