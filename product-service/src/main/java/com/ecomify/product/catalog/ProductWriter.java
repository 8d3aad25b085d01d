package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates, changes and deletes single products. */
@Component
class ProductWriter {

    private final ProductRepository products;
    private final UniqueNames names;
    private final ProductEvents events;
    private final StoreCurrencies currencies;
    private final Clock clock;

    ProductWriter(
            ProductRepository products,
            UniqueNames names,
            ProductEvents events,
            StoreCurrencies currencies,
            Clock clock) {
        this.products = products;
        this.names = names;
        this.events = events;
        this.currencies = currencies;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if a race for a handle or a SKU was lost */
    @Transactional
    public ProductOutcome create(ProductDraft draft) {
        Optional<Currency> currency = currencies.find();
        if (currency.isEmpty()) {
            return new ProductOutcome.StoreNotReady();
        }
        ProductContent content = ContentReader.read(draft, null, currency.get());
        String handle = content.handle();
        if (handle == null) {
            handle = names.freeHandle(Handles.of(content.title()));
        } else if (names.isHandleTaken(handle, null)) {
            return new ProductOutcome.HandleTaken(handle);
        }
        Optional<String> takenSku = names.takenSku(content.variants(), null);
        if (takenSku.isPresent()) {
            return new ProductOutcome.SkuTaken(takenSku.get());
        }
        Product product = products.saveAndFlush(
                new Product(CurrentStore.get(), currency.get(), content, handle, clock.instant()));
        names.verifySkus();
        events.saved(List.of(new ProductEvents.Saved(product, null)));
        return new ProductOutcome.Saved(product.snapshot(), product.version(), ProductOutcome.Kind.CREATED);
    }

    /**
     * @param ifVersion the version that the product has to have; null for any
     * @throws org.springframework.dao.DataIntegrityViolationException if a race for a handle or a SKU was lost
     */
    @Transactional
    public ProductOutcome update(ProductId id, ProductDraft draft, @Nullable Long ifVersion) {
        Product product = find(id);
        requireVersion(product, ifVersion);
        ProductSnapshot before = product.snapshot();
        Currency currency = before.variants().getFirst().price().currency();
        ProductContent content = ContentReader.read(draft, before, currency);
        String handle = content.handle() == null ? before.handle() : content.handle();
        if (!handle.equals(before.handle())
                && names.isHandleTaken(handle, product.id().value())) {
            return new ProductOutcome.HandleTaken(handle);
        }
        Optional<String> takenSku =
                names.takenSku(content.variants(), product.id().value());
        if (takenSku.isPresent()) {
            return new ProductOutcome.SkuTaken(takenSku.get());
        }
        if (!product.change(content, handle, clock.instant())) {
            return new ProductOutcome.Saved(before, product.version(), ProductOutcome.Kind.UNCHANGED);
        }
        products.saveAndFlush(product);
        names.verifySkus();
        events.saved(List.of(new ProductEvents.Saved(product, before.handle())));
        return new ProductOutcome.Saved(product.snapshot(), product.version(), ProductOutcome.Kind.CHANGED);
    }

    /** @param ifVersion the version that the product has to have; null for any */
    @Transactional
    public void delete(ProductId id, @Nullable Long ifVersion) {
        Product product = find(id);
        requireVersion(product, ifVersion);
        ProductSnapshot last = product.snapshot();
        long lastVersion = product.version();
        products.delete(product);
        products.flush();
        events.deleted(last, lastVersion);
    }

    private Product find(ProductId id) {
        return products.findById(id.value())
                .orElseThrow(() -> new ProblemException(
                        ProductError.PRODUCT_NOT_FOUND, "product: " + id + " (expected: one of this store)"));
    }

    private static void requireVersion(Product product, @Nullable Long ifVersion) {
        if (ifVersion != null && ifVersion != product.version()) {
            throw new ProblemException(
                    CommonError.PRECONDITION_FAILED,
                    "version: %d (expected: the current one, %d)".formatted(ifVersion, product.version()));
        }
    }
}
