package com.ecomify.product.search;

import com.ecomify.common.deadlines.DeadlineHandler;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.product.storefront.StorefrontDocument;
import com.ecomify.product.storefront.StorefrontDocuments;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes all documents of one store into the indexes that are written. Any change meanwhile has a higher version, so that
 * it stands whichever comes first. Repeating a part does no harm.
 */
@Component
class SearchRebuildJob implements DeadlineHandler {

    static final String KIND = "search.rebuild";

    private static final long VERSION = 1;
    private static final int BATCH = 500;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Deadlines deadlines;
    private final StorefrontDocuments documents;
    private final SearchIndexes indexes;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SearchRebuildJob(
            Deadlines deadlines,
            StorefrontDocuments documents,
            SearchIndexes indexes,
            TransactionTemplate transactions,
            Clock clock) {
        this.deadlines = deadlines;
        this.documents = documents;
        this.indexes = indexes;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(UUID subject, int attempt) {
        try {
            fill(subject);
        } catch (ProblemException e) {
            Instant later = clock.instant().plusSeconds(Math.min(60, 1L << Math.min(attempt, 6)));
            transactions.executeWithoutResult(status -> deadlines.postpone(KIND, subject, later));
        }
    }

    private void fill(UUID subject) {
        List<StorefrontDocument> batch = documents.scan(null, BATCH);
        while (!batch.isEmpty()) {
            indexes.write(
                    CurrentStore.get(),
                    batch.stream().map(SearchRebuildJob::change).toList());
            transactions.executeWithoutResult(
                    status -> deadlines.postpone(KIND, subject, clock.instant().plus(LEASE)));
            batch = documents.scan(batch.getLast().id(), BATCH);
        }
        transactions.executeWithoutResult(status -> deadlines.clear(KIND, subject));
    }

    private static SearchIndexes.Change change(StorefrontDocument page) {
        return new SearchIndexes.Change(page.id(), SearchDocument.of(CurrentStore.get(), page), VERSION);
    }
}
