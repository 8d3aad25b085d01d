package com.ecomify.product.search;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.deadlines.DeadlineHandler;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.product.catalog.Products;
import com.ecomify.product.storefront.StorefrontChanged;
import com.ecomify.product.storefront.StorefrontDocument;
import com.ecomify.product.storefront.StorefrontDocuments;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a changed storefront document into the index, right after the commit and until it is there. The version is taken
 * while the product is held, so that versions grow in the order of the states that they stand for.
 */
@Component
class SearchIndexingJob implements DeadlineHandler {

    static final String KIND = "search.index";

    private final Deadlines deadlines;
    private final Products products;
    private final StorefrontDocuments documents;
    private final SearchIndexes indexes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SearchIndexingJob(
            Deadlines deadlines,
            Products products,
            StorefrontDocuments documents,
            SearchIndexes indexes,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.deadlines = deadlines;
        this.products = products;
        this.documents = documents;
        this.indexes = indexes;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** In the transaction of the change: the product is held there already. */
    @EventListener
    void changed(StorefrontChanged change) {
        deadlines.set(KIND, change.productId().value(), clock.instant());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(UUID subject, int attempt) {
        try {
            index(subject);
        } catch (ProblemException e) {
            Instant later = clock.instant().plusSeconds(Math.min(60, 1L << Math.min(attempt, 6)));
            transactions.executeWithoutResult(status -> deadlines.postpone(KIND, subject, later));
        }
    }

    private void index(UUID subject) {
        ProductId product = new ProductId(subject);
        State state = Objects.requireNonNull(transactions.execute(status -> new State(read(product), nextVersion())));
        SearchDocument document = state.document()
                .map(page -> SearchDocument.of(CurrentStore.get(), page))
                .orElse(null);
        indexes.write(CurrentStore.get(), List.of(new SearchIndexes.Change(product, document, state.version())));
        transactions.executeWithoutResult(status -> {
            // A change that was committed meanwhile has set the deadline anew; it must not be cleared unseen.
            if (read(product).equals(state.document())) {
                deadlines.clear(KIND, subject);
            } else {
                deadlines.set(KIND, subject, clock.instant());
            }
        });
    }

    private Optional<StorefrontDocument> read(ProductId product) {
        products.hold(product);
        return documents.find(product);
    }

    private long nextVersion() {
        return jdbc.sql("select nextval('search_versions')").query(Long.class).single();
    }

    private record State(Optional<StorefrontDocument> document, long version) {}
}
