package com.ecomify.product.importing;

import com.ecomify.common.deadlines.DeadlineHandler;
import com.ecomify.common.deadlines.Deadlines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts in the products of a kept file, chunk by chunk. A killed job is due again when its lease ends, and goes on behind the
 * last product that was committed.
 */
@Component
class ImportJob implements DeadlineHandler {

    static final String KIND = "product.import";

    private static final Logger log = LoggerFactory.getLogger(ImportJob.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration RENEW_EVERY = Duration.ofSeconds(15);

    // A chunk is a transaction and is held in memory several times over: as drafts, entities, events and documents.
    private static final int CHUNK_PRODUCTS = 200;
    private static final int CHUNK_ROWS = 1_000;
    private static final int CHUNK_TEXT = 1_000_000;

    private final ImportRecords records;
    private final PutProducts putProducts;
    private final Deadlines deadlines;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ImportJob(
            ImportRecords records,
            PutProducts putProducts,
            Deadlines deadlines,
            TransactionTemplate transactions,
            Clock clock) {
        this.records = records;
        this.putProducts = putProducts;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(UUID subject, int attempt) {
        ImportId id = new ImportId(subject);
        Optional<Integer> done = records.begin(id);
        if (done.isEmpty()) {
            transactions.executeWithoutResult(status -> deadlines.clear(KIND, subject));
            return;
        }
        try {
            run(id, done.get());
            finish(id, null);
        } catch (UnreadableFileException e) {
            finish(id, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PutProducts.TakenOverException e) {
            log.info("import {} is carried on by another instance", id);
        }
    }

    private void run(ImportId id, int done) throws IOException, UnreadableFileException {
        Set<String> handles = new HashSet<>();
        Instant renewAt = clock.instant().plus(RENEW_EVERY);
        try (ProductGroups groups = ProductGroups.open(new StoredFile(records, id))) {
            int position = 0;
            Chunk chunk = new Chunk();
            for (List<CsvRow> rows = groups.next(); !rows.isEmpty(); rows = groups.next()) {
                ImportedProduct product = ProductRowsReader.read(rows);
                boolean again = product.handle() != null && !handles.add(product.handle());
                if (position++ >= done) {
                    chunk.add(again ? product.refusedAsRepeated() : product, rows);
                }
                if (chunk.isFull()) {
                    putProducts.execute(id, position - chunk.products.size(), chunk.products);
                    chunk = new Chunk();
                }
                if (clock.instant().isAfter(renewAt)) {
                    renewAt = clock.instant().plus(RENEW_EVERY);
                    transactions.executeWithoutResult(status ->
                            deadlines.postpone(KIND, id.value(), clock.instant().plus(LEASE)));
                }
            }
            putProducts.execute(id, position - chunk.products.size(), chunk.products);
        }
    }

    private void finish(ImportId id, @Nullable String failure) {
        transactions.executeWithoutResult(status -> {
            records.finish(id, failure, clock.instant());
            deadlines.clear(KIND, id.value());
        });
    }

    private static final class Chunk {

        private final List<ImportedProduct> products = new ArrayList<>();
        private int rows;
        private int text;

        void add(ImportedProduct product, List<CsvRow> from) {
            products.add(product);
            rows += from.size();
            text += from.getFirst().get(CsvColumn.DESCRIPTION).length();
        }

        boolean isFull() {
            return products.size() >= CHUNK_PRODUCTS || rows >= CHUNK_ROWS || text >= CHUNK_TEXT;
        }
    }
}
