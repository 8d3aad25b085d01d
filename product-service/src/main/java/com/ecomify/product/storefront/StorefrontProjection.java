package com.ecomify.product.storefront;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.product.catalog.ProductRemoved;
import com.ecomify.product.catalog.Products;
import com.ecomify.product.catalog.ProductsChanged;
import com.ecomify.product.stockcopy.AvailabilityChanged;
import com.ecomify.product.stockcopy.VariantAvailability;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    void changed(ProductsChanged changed) {
        List<ProductSnapshot> products =
                changed.changes().stream().map(ProductsChanged.Change::product).toList();
        show(products, availability.openAndRead(products));
        Set<String> handles = new TreeSet<>();
        for (ProductsChanged.Change change : changed.changes()) {
            // Of a new product there is no page that could be out of date.
            if (change.previousHandle() != null) {
                handles.add(change.previousHandle());
                handles.add(change.product().handle());
            }
        }
        tell(handles, products.stream().map(ProductSnapshot::id).toList());
    }

    @EventListener
    void removed(ProductRemoved removal) {
        documents.remove(List.of(removal.id()));
        availability.forget(removal.id());
        tell(Set.of(removal.handle()), List.of(removal.id()));
    }

    @EventListener
    void stockChanged(AvailabilityChanged change) {
        products.lock(change.productId()).ifPresent(product -> {
            show(List.of(product), availability.read(List.of(product.id())));
            tell(Set.of(product.handle()), List.of(product.id()));
        });
    }

    private void show(List<ProductSnapshot> products, Map<VariantId, Long> available) {
        Map<Boolean, List<ProductSnapshot>> byState = products.stream()
                .collect(Collectors.partitioningBy(product -> product.status() == ProductStatus.ACTIVE));
        documents.write(byState.getOrDefault(true, List.of()).stream()
                .map(product -> StorefrontDocument.of(product, available))
                .toList());
        documents.remove(byState.getOrDefault(false, List.of()).stream()
                .map(ProductSnapshot::id)
                .toList());
    }

    private void tell(Set<String> handles, List<ProductId> products) {
        if (!handles.isEmpty()) {
            features.publishEvent(new PagesChanged(CurrentStore.get(), handles));
        }
        features.publishEvent(new StorefrontChanged(products));
    }
}
