package com.ecomify.common.contract.store;

/** Topics of store-service. */
public final class StoreTopics {

    /** Compacted: the latest state of each store; key: the store's id. */
    public static final String SNAPSHOTS = "ecomify.store.snapshots.v1";

    /** Facts about customers; key: the customer's id. */
    public static final String EVENTS = "ecomify.store.events.v1";

    private StoreTopics() {}
}
