package com.ecomify.store.stores;

import com.ecomify.common.contract.store.StoreStatus;

/** What came of changing a store. */
sealed interface UpdateStoreOutcome {

    record Updated(StoreView store) implements UpdateStoreOutcome {}

    /** The store is not the version that the change was made for. */
    record Stale(long version) implements UpdateStoreOutcome {}

    record HostTaken() implements UpdateStoreOutcome {}

    record StatusRefused(StoreStatus from, StoreStatus to) implements UpdateStoreOutcome {}
}
