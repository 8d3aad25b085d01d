package com.ecomify.inventory.config;

import com.ecomify.common.errors.ErrorCategory;
import com.ecomify.common.errors.ErrorCode;

/** The codes of inventory-service. */
public enum InventoryError implements ErrorCode {
    LOCATION_NOT_FOUND(ErrorCategory.MISSING, "There is no such location"),
    LOCATION_NAME_TAKEN(ErrorCategory.CONFLICT, "Another location has this name"),
    ITEM_NOT_FOUND(ErrorCategory.MISSING, "There is no stock item for this variant"),
    STOCK_TOO_LOW(ErrorCategory.CONFLICT, "The stock does not suffice"),
    IDEMPOTENCY_KEY_REQUIRED(ErrorCategory.INVALID, "The request needs an Idempotency-Key header"),
    IDEMPOTENCY_KEY_REUSED(ErrorCategory.CONFLICT, "The Idempotency-Key was used for another request");

    private final ErrorCategory category;
    private final String title;

    InventoryError(ErrorCategory category, String title) {
        this.category = category;
        this.title = title;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }

    @Override
    public String title() {
        return title;
    }
}
