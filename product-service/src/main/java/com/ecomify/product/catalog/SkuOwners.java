package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which product has which SKU while several products are put in one after the other and none of them is in the database. */
final class SkuOwners {

    private final Map<String, ProductId> owners;

    /** @param present who has the SKUs now that any of the products will ask for */
    SkuOwners(Map<String, ProductId> present) {
        owners = new HashMap<>(present);
    }

    /** One of the SKUs that another product has. */
    Optional<String> taken(Collection<String> skus, @Nullable Product by) {
        return skus.stream()
                .filter(sku -> {
                    ProductId owner = owners.get(sku);
                    return owner != null && (by == null || !owner.equals(by.id()));
                })
                .findFirst();
    }

    void take(Collection<String> skus, Product by) {
        skus.forEach(sku -> owners.put(sku, by.id()));
    }

    /** Frees what the product had before it was changed. */
    void release(ProductSnapshot before) {
        before.variants().forEach(variant -> {
            if (variant.sku() != null) {
                owners.remove(variant.sku(), before.id());
            }
        });
    }
}
