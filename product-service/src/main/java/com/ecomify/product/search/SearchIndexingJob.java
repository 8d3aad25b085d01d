package com.ecomify.product.search;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.product.storefront.StorefrontDocuments;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings changed products into the index, many with one request, until they are there. Several instances may do the same
 * work at the same time: the index keeps the newer version, whichever comes first.
 */
@Component
class SearchIndexingJob {

    private static final Logger log = LoggerFactory.getLogger(SearchIndexingJob.class);
    private static final int BATCH = 300;
    private static final int BATCHES_AT_ONCE = 20;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SearchQueue queue;
    private final SearchIndexes indexes;
    private final Clock clock;
    private Instant pausedUntil = Instant.EPOCH;

    SearchIndexingJob(SearchQueue queue, SearchIndexes indexes, Clock clock) {
        this.queue = queue;
        this.indexes = indexes;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ecomify.search.index-every:200ms}")
    synchronized void index() {
        if (clock.instant().isBefore(pausedUntil)) {
            return;
        }
        try {
            for (int i = 0; i < BATCHES_AT_ONCE; i++) {
                Optional<StoreId> store = queue.next();
                if (store.isEmpty()) {
                    return;
                }
                CurrentStore.run(store.get(), () -> index(store.get()));
            }
        } catch (ProblemException e) {
            pausedUntil = clock.instant().plus(PAUSE);
            log.debug("the search index cannot be written now: {}", e.getMessage());
        }
    }

    private void index(StoreId store) {
        List<SearchQueue.Entry> entries = queue.read(BATCH);
        indexes.write(store, entries.stream().map(entry -> change(store, entry)).toList());
        queue.done(entries);
    }

    private static SearchIndexes.Change change(StoreId store, SearchQueue.Entry entry) {
        SearchDocument document =
                entry.document() == null ? null : SearchDocument.of(store, StorefrontDocuments.parse(entry.document()));
        return new SearchIndexes.Change(entry.product(), document, entry.version());
    }
}
