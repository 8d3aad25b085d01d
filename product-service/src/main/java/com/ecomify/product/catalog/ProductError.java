package com.ecomify.product.catalog;

import com.ecomify.common.errors.ErrorCategory;
import com.ecomify.common.errors.ErrorCode;

/** The codes of product-service's problems, beside the common ones. */
public enum ProductError implements ErrorCode {
    PRODUCT_NOT_FOUND(ErrorCategory.MISSING, "There is no such product"),
    HANDLE_TAKEN(ErrorCategory.CONFLICT, "Another product of the store has this handle"),
    SKU_TAKEN(ErrorCategory.CONFLICT, "Another variant of the store has this SKU"),
    STORE_NOT_READY(ErrorCategory.CONFLICT, "The catalogue does not know the store yet"),
    SEARCH_UNAVAILABLE(ErrorCategory.UPSTREAM, "Search does not answer"),
    IMPORT_NOT_FOUND(ErrorCategory.MISSING, "There is no such import"),
    IMPORT_UNREADABLE(ErrorCategory.INVALID, "The file is not a product CSV"),
    IMPORT_TOO_LARGE(ErrorCategory.INVALID, "The file is too large");

    private final ErrorCategory category;
    private final String title;

    ProductError(ErrorCategory category, String title) {
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
