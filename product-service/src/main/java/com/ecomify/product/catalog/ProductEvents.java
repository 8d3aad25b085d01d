package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.events.Outbox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of changes: other services through the outbox, features of this service in the same transaction. */
@Component
class ProductEvents {

    /** The outbox takes 900 kB; well below, so that the envelope and a later field fit as well. */
    private static final int MAX_BYTES = 800_000;

    private final Outbox outbox;
    private final ApplicationEventPublisher features;

    ProductEvents(Outbox outbox, ApplicationEventPublisher features) {
        this.outbox = outbox;
        this.features = features;
    }

    /** @param saved products that are flushed, so that their rows are locked and their versions are final */
    void saved(List<Saved> saved) {
        List<ProductsChanged.Change> changes = new ArrayList<>();
        for (Saved each : saved) {
            Product product = each.product();
            ProductSnapshot snapshot = fitting(product.snapshot());
            outbox.append(
                    product.id(),
                    product.version(),
                    each.previousHandle() == null ? new ProductCreated(snapshot) : new ProductUpdated(snapshot));
            changes.add(new ProductsChanged.Change(snapshot, each.previousHandle()));
        }
        features.publishEvent(new ProductsChanged(changes));
    }

    /** @param last the product as it was; its row is deleted and flushed */
    void deleted(ProductSnapshot last, long lastVersion) {
        outbox.append(
                last.id(),
                lastVersion + 1,
                new ProductDeleted(
                        last.id(),
                        last.handle(),
                        last.variants().stream()
                                .map(ProductSnapshot.Variant::id)
                                .toList()));
        features.publishEvent(new ProductRemoved(last.id(), last.handle()));
    }

    /** A product is one event: the limits of its fields do not add up to one that is always small enough. */
    private static ProductSnapshot fitting(ProductSnapshot snapshot) {
        int bytes = EventJson.write(snapshot).length;
        if (bytes > MAX_BYTES) {
            throw ProblemException.invalid(
                    "", "TOO_LARGE", "the product takes " + bytes + " bytes (expected: at most " + MAX_BYTES + ")");
        }
        return snapshot;
    }

    /** @param previousHandle null of a product that is new */
    record Saved(Product product, @Nullable String previousHandle) {}
}
