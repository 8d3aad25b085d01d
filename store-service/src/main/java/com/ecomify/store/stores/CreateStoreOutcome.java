package com.ecomify.store.stores;

/** What came of creating a store. */
sealed interface CreateStoreOutcome {

    record Created(StoreView store) implements CreateStoreOutcome {}

    record SlugTaken(Slug slug) implements CreateStoreOutcome {}

    record SlugReserved(Slug slug) implements CreateStoreOutcome {}
}
