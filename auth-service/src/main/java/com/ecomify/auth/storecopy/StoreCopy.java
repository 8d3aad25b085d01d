package com.ecomify.auth.storecopy;

import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;

/** What this service knows of a store. */
public record StoreCopy(StoreId id, String name, String slug, StoreStatus status) {

    /** Whether customers may register and sign in. */
    public boolean isOpen() {
        return status == StoreStatus.ACTIVE;
    }
}
