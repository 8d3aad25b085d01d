package com.ecomify.common.contract.store;

/** Whether a store trades. */
public enum StoreStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED
}
