package com.ecomify.order.checkout;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What inventory has just refused. When a crowd wants the last units, whoever comes after the refusal of another gets the
 * same answer at once, without a checkout that is begun and undone. Inventory alone promises stock: this only says no, and for
 * no longer than {@link CheckoutProperties#soldOutFor}, so that what comes back is soon on sale.
 */
@Component
class RecentShortages {

    private static final int MOST = 10_000;

    private final Cache<Key, Long> available;

    RecentShortages(CheckoutProperties properties) {
        this.available = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(properties.soldOutFor())
                .build();
    }

    void remember(List<CheckoutReply.Shortage> shortages) {
        StoreId store = CurrentStore.get();
        shortages.forEach(each -> available.put(new Key(store, each.variantId()), each.available()));
    }

    /** What of these lines there was too little of; empty if nothing is known against them. */
    List<CheckoutReply.Shortage> among(List<PlaceOrder.Line> lines) {
        StoreId store = CurrentStore.get();
        return lines.stream()
                .map(line -> new CheckoutReply.Shortage(line.variant(), line.quantity(), left(store, line)))
                .filter(each -> each.available() < each.requested())
                .toList();
    }

    private long left(StoreId store, PlaceOrder.Line line) {
        Long known = available.getIfPresent(new Key(store, line.variant()));
        return known == null ? Long.MAX_VALUE : known;
    }

    private record Key(StoreId store, VariantId variant) {}
}
