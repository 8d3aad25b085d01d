package com.ecomify.store.stores;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A store as its merchant sees it. */
record StoreBody(
        StoreId id,
        String name,
        String slug,
        List<String> hosts,
        UserId ownerId,
        String currency,
        String locale,
        String timezone,
        String country,
        StoreStatus status,
        @Nullable String contactEmail,
        Checkout checkout,
        Instant createdAt,
        Instant updatedAt) {

    StoreBody {
        hosts = List.copyOf(hosts);
    }

    record Checkout(
            BigDecimal taxRate,
            boolean pricesIncludeTax,
            Money shippingPrice,
            @Nullable Money freeShippingFrom) {}

    static StoreBody of(StoreView store) {
        CheckoutSettings checkout = store.checkout();
        return new StoreBody(
                store.id(),
                store.name(),
                store.slug(),
                store.hosts(),
                store.ownerId(),
                store.currency(),
                store.locale(),
                store.timezone(),
                store.country(),
                store.status(),
                store.contactEmail(),
                new Checkout(
                        checkout.taxRate(),
                        checkout.pricesIncludeTax(),
                        checkout.shippingPrice(),
                        checkout.freeShippingFrom()),
                store.createdAt(),
                store.updatedAt());
    }
}
