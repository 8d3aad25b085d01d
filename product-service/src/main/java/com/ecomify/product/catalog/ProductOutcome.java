package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductSnapshot;

/** What came of creating or changing a product. */
public sealed interface ProductOutcome extends PutOutcome {

    /** @param version for the next conditional change
     *  @param kind what was done */
    record Saved(ProductSnapshot product, long version, Kind kind) implements ProductOutcome {}

    /** Another product of the store has the handle that was asked for. */
    record HandleTaken(String handle) implements ProductOutcome {}

    /** Another product of the store has a variant with the SKU. */
    record SkuTaken(String sku) implements ProductOutcome {}

    /** The store's currency is not known yet; try again in a moment. */
    record StoreNotReady() implements ProductOutcome {}

    /** What a save did. */
    enum Kind {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
