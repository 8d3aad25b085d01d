package com.ecomify.gateway.stores;

import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;

/** A store as far as the gateway has to know it. */
public record ResolvedStore(StoreId storeId, String slug, StoreStatus status) {}
