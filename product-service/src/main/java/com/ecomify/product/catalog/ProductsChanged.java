package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductSnapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Told inside the transaction that creates or changes products, while their rows are locked. */
public record ProductsChanged(List<Change> changes) {

    public ProductsChanged {
        changes = List.copyOf(changes);
    }

    /** @param previousHandle the handle before the change, mostly the same; null of a product that is new */
    public record Change(ProductSnapshot product, @Nullable String previousHandle) {}
}
