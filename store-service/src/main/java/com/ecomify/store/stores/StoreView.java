package com.ecomify.store.stores;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A store as it was at one version. */
record StoreView(
        StoreId id,
        long version,
        UserId ownerId,
        String name,
        String slug,
        List<String> hosts,
        String currency,
        String locale,
        String timezone,
        String country,
        StoreStatus status,
        @Nullable String contactEmail,
        CheckoutSettings checkout,
        Instant createdAt,
        Instant updatedAt) {

    StoreView {
        hosts = List.copyOf(hosts);
    }
}
