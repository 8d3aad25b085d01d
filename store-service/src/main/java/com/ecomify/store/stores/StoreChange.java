package com.ecomify.store.stores;

import com.ecomify.common.contract.store.StoreStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change in a store; null leaves a value as it is.
 *
 * @param contactEmail empty for none
 * @param hosts all host names that the store is to have
 */
record StoreChange(
        @Nullable String name,
        @Nullable String contactEmail,
        @Nullable String locale,
        @Nullable String timezone,
        @Nullable StoreStatus status,
        @Nullable List<HostName> hosts,
        @Nullable CheckoutChange checkout) {

    StoreChange {
        hosts = hosts == null ? null : List.copyOf(hosts);
    }
}
