package com.ecomify.product;

import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.math.BigDecimal;
import java.util.List;

/** Opens stores as store-service would. */
public final class TestStores {

    private TestStores() {}

    public static StoreId newStore() {
        return new StoreId(Uuid7.next());
    }

    /** A store whose news has arrived. */
    public static StoreId open(TestEvents events, StoreCurrencies currencies, String currency) {
        StoreId store = newStore();
        events.publish(store, store, 1, changed(store, currency));
        await().until(() -> CurrentStore.call(store, currencies::find).isPresent());
        return store;
    }

    public static StoreChanged changed(StoreId store, String currency) {
        return new StoreChanged(
                store,
                "Test store",
                "test-" + store,
                List.of(),
                new UserId(Uuid7.next()),
                currency,
                "en-US",
                "UTC",
                "US",
                StoreStatus.ACTIVE,
                null,
                new StoreChanged.Checkout(BigDecimal.ZERO, true, Money.ofMinor(0, currency), null));
    }
}
