package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.errors.Violation;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts in many products with the same handful of statements that one takes. */
@Component
class ProductBatchWriter {

    private final ProductRepository products;
    private final UniqueNames names;
    private final ProductEvents events;
    private final StoreCurrencies currencies;
    private final Clock clock;

    ProductBatchWriter(
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

    /** As {@link Products#putAll} says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PutOutcome> put(List<ProductDraft> drafts) {
        Optional<Currency> currency = currencies.find();
        if (currency.isEmpty()) {
            return Collections.nCopies(drafts.size(), new ProductOutcome.StoreNotReady());
        }
        List<Candidate> candidates = candidates(drafts, currency.get());
        SkuOwners owners = new SkuOwners(names.skuOwners(candidates.stream()
                .flatMap(each -> each.skus().stream())
                .distinct()
                .toList()));
        Changes changes = new Changes();
        List<Supplier<PutOutcome>> outcomes = new ArrayList<>();
        for (Candidate candidate : candidates) {
            outcomes.add(put(candidate, currency.get(), owners, changes));
        }
        if (!changes.saved.isEmpty()) {
            products.saveAllAndFlush(changes.created);
            names.verifySkus();
            events.saved(changes.saved);
        }
        // Now that the versions are final.
        return outcomes.stream().map(Supplier::get).toList();
    }

    private List<Candidate> candidates(List<ProductDraft> drafts, Currency currency) {
        Map<String, Product> present = new HashMap<>();
        List<String> handles =
                drafts.stream().map(ProductBatchWriter::handle).distinct().toList();
        if (handles.size() < drafts.size()) {
            throw new IllegalArgumentException("two of the drafts have the same handle");
        }
        products.findByHandles(handles).forEach(product -> present.put(product.handle(), product));
        return drafts.stream()
                .map(draft -> Candidate.read(draft, present.get(handle(draft)), currency))
                .toList();
    }

    private Supplier<PutOutcome> put(Candidate candidate, Currency currency, SkuOwners owners, Changes changes) {
        ProductContent content = candidate.content();
        if (content == null) {
            return () -> new PutOutcome.Faulty(candidate.faults());
        }
        Product present = candidate.present();
        Optional<String> taken = owners.taken(candidate.skus(), present);
        if (taken.isPresent()) {
            return () -> new ProductOutcome.SkuTaken(taken.get());
        }
        String handle = Objects.requireNonNull(content.handle());
        if (present == null) {
            Product created = new Product(CurrentStore.get(), currency, content, handle, clock.instant());
            changes.created.add(created);
            changes.saved.add(new ProductEvents.Saved(created, null));
            owners.take(candidate.skus(), created);
            return saved(created, ProductOutcome.Kind.CREATED);
        }
        ProductSnapshot before = present.snapshot();
        if (!present.change(content, handle, clock.instant())) {
            return saved(present, ProductOutcome.Kind.UNCHANGED);
        }
        changes.saved.add(new ProductEvents.Saved(present, before.handle()));
        owners.release(before);
        owners.take(candidate.skus(), present);
        return saved(present, ProductOutcome.Kind.CHANGED);
    }

    private static Supplier<PutOutcome> saved(Product product, ProductOutcome.Kind kind) {
        return () -> new ProductOutcome.Saved(product.snapshot(), product.version(), kind);
    }

    private static String handle(ProductDraft draft) {
        if (draft.handle() == null) {
            throw new IllegalArgumentException("a draft has no handle");
        }
        return draft.handle().toLowerCase(Locale.ROOT);
    }

    /** What the flush will write, and what is told of it. */
    private static final class Changes {

        private final List<Product> created = new ArrayList<>();
        private final List<ProductEvents.Saved> saved = new ArrayList<>();
    }

    /**
     * A draft that has been read.
     *
     * @param present the product that it changes; null if it makes one
     * @param content null if it has faults
     */
    private record Candidate(
            @Nullable Product present, @Nullable ProductContent content, List<Violation> faults) {

        static Candidate read(ProductDraft draft, @Nullable Product present, Currency ofStore) {
            ProductSnapshot before = present == null ? null : present.snapshot();
            Currency currency = before == null
                    ? ofStore
                    : before.variants().getFirst().price().currency();
            try {
                return new Candidate(present, ContentReader.read(draft, before, currency), List.of());
            } catch (ProblemException e) {
                return new Candidate(present, null, e.violations());
            }
        }

        Collection<String> skus() {
            return content == null
                    ? List.of()
                    : content.variants().stream()
                            .map(ProductContent.Variant::sku)
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .toList();
        }
    }
}
