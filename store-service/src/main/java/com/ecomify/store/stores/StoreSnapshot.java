package com.ecomify.store.stores;

import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a store.
 *
 * @param freeShippingFrom the subtotal from which delivery is free; null for never
 */
public record StoreSnapshot(
        StoreId id,
        String name,
        String slug,
        String currency,
        String locale,
        String timezone,
        String country,
        StoreStatus status,
        @Nullable String contactEmail,
        boolean pricesIncludeTax,
        Money shippingPrice,
        @Nullable Money freeShippingFrom) {

    static StoreSnapshot of(StoreView store) {
        CheckoutSettings checkout = store.checkout();
        return new StoreSnapshot(
                store.id(),
                store.name(),
                store.slug(),
                store.currency(),
                store.locale(),
                store.timezone(),
                store.country(),
                store.status(),
                store.contactEmail(),
                checkout.pricesIncludeTax(),
                checkout.shippingPrice(),
                checkout.freeShippingFrom());
    }
}
