package com.ecomify.common.contract.product;

/** Whether a product is shown and sold: only an ACTIVE one is. */
public enum ProductStatus {
    DRAFT,
    ACTIVE,
    ARCHIVED
}
