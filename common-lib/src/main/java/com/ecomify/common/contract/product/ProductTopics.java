package com.ecomify.common.contract.product;

/** Topics of product-service. */
public final class ProductTopics {

    /** Compacted: the latest state of each product; key: the product's id. */
    public static final String SNAPSHOTS = "ecomify.product.snapshots.v1";

    private ProductTopics() {}
}
