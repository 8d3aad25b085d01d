package com.ecomify.product.storefront;

import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.product.catalog.ProductChanged;
import com.ecomify.product.catalog.ProductRemoved;
import com.ecomify.product.catalog.Products;
import com.ecomify.product.stockcopy.AvailabilityChanged;
import com.ecomify.product.stockcopy.VariantAvailability;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the storefront documents, in the transaction of the change: what a merchant saves is what the next shopper gets,
 * and no event can be missed or overtaken. The product's row is locked whenever a document is written, so that a change of
 * the product and a change of its stock do not undo each other.
 */
@Component
class StorefrontProjection {

    private final StorefrontDocuments documents;
    private final Products products;
    private final VariantAvailability availability;
    private final ApplicationEventPublisher features;

    StorefrontProjection(
            StorefrontDocuments documents,
            Products products,
            VariantAvailability availability,
            ApplicationEventPublisher features) {
        this.documents = documents;
        this.products = products;
        this.availability = availability;
        this.features = features;
    }

    @EventListener
    void changed(ProductChanged change) {
        ProductSnapshot product = change.product();
        Map<VariantId, Long> opening = new LinkedHashMap<>();
        for (ProductSnapshot.Variant variant : product.variants()) {
            opening.put(variant.id(), variant.initialQuantity() == null ? 0L : variant.initialQuantity());
        }
        show(product, availability.openAndRead(product.id(), opening));
        tell(product, new TreeSet<>(List.of(product.handle(), change.previousHandle())));
    }

    @EventListener
    void removed(ProductRemoved removal) {
        documents.remove(removal.id().value());
        availability.forget(removal.id());
        features.publishEvent(new PagesChanged(CurrentStore.get(), Set.of(removal.handle())));
        features.publishEvent(new StorefrontChanged(removal.id()));
    }

    @EventListener
    void stockChanged(AvailabilityChanged change) {
        products.lock(change.productId()).ifPresent(product -> {
            show(product, availability.read(product.id()));
            tell(product, Set.of(product.handle()));
        });
    }

    private void show(ProductSnapshot product, Map<VariantId, Long> available) {
        if (product.status() == ProductStatus.ACTIVE) {
            documents.write(StorefrontDocument.of(product, available));
        } else {
            documents.remove(product.id().value());
        }
    }

    private void tell(ProductSnapshot product, Set<String> handles) {
        features.publishEvent(new PagesChanged(CurrentStore.get(), handles));
        features.publishEvent(new StorefrontChanged(product.id()));
    }
}
