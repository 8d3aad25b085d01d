package com.ecomify.product.importing;

import com.ecomify.common.deadlines.DeadlineHandler;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.errors.Violation;
import com.ecomify.product.catalog.ProductDraft;
import com.ecomify.product.catalog.ProductOutcome;
import com.ecomify.product.catalog.Products;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts in the products of a kept file, each in one transaction with its place in the file. A killed job is due again when
 * its lease ends, and goes on behind the last product that was committed.
 */
@Component
class ImportJob implements DeadlineHandler {

    static final String KIND = "product.import";

    private static final Logger log = LoggerFactory.getLogger(ImportJob.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration RENEW_EVERY = Duration.ofSeconds(15);
    private static final int ATTEMPTS = 3;

    private final ImportRecords records;
    private final Products products;
    private final Deadlines deadlines;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ImportJob(
            ImportRecords records,
            Products products,
            Deadlines deadlines,
            TransactionTemplate transactions,
            Clock clock) {
        this.records = records;
        this.products = products;
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
        } catch (TakenOverException e) {
            log.info("import {} is carried on by another instance", id);
        }
    }

    private void run(ImportId id, int done) throws IOException, UnreadableFileException {
        Set<String> handles = new HashSet<>();
        Instant renewAt = clock.instant().plus(RENEW_EVERY);
        try (ProductGroups groups = ProductGroups.open(new StoredFile(records, id))) {
            int position = 0;
            for (List<CsvRow> rows = groups.next(); !rows.isEmpty(); rows = groups.next()) {
                ImportedProduct product = ProductRowsReader.read(rows);
                boolean again = product.handle() != null && !handles.add(product.handle());
                if (position >= done) {
                    put(id, position, product, again);
                }
                position++;
                if (clock.instant().isAfter(renewAt)) {
                    renewAt = clock.instant().plus(RENEW_EVERY);
                    transactions.executeWithoutResult(status ->
                            deadlines.postpone(KIND, id.value(), clock.instant().plus(LEASE)));
                }
            }
        }
    }

    private void put(ImportId id, int position, ImportedProduct product, boolean again) {
        ProductDraft draft = product.draft();
        if (draft == null) {
            fail(id, position, product.errors());
        } else if (again) {
            fail(
                    id,
                    position,
                    List.of(error(
                            product,
                            "Handle",
                            "DUPLICATE",
                            "the handle was there before (expected: the rows of a product together)")));
        } else {
            try {
                put(id, position, product, draft);
            } catch (ProblemException e) {
                fail(id, position, product.errorsOf(violations(e)));
            }
        }
    }

    private void put(ImportId id, int position, ImportedProduct product, ProductDraft draft) {
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.executeWithoutResult(status -> putOnce(id, position, product, draft));
                return;
            } catch (DataIntegrityViolationException e) {
                // A race for a handle or a SKU: the next attempt sees who won.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void putOnce(ImportId id, int position, ImportedProduct product, ProductDraft draft) {
        boolean first = switch (products.put(draft)) {
            case ProductOutcome.Saved saved -> records.advance(id, position, saved.kind());
            case ProductOutcome.SkuTaken taken ->
                records.advanceFailed(
                        id,
                        position,
                        List.of(error(product, "SKU", "SKU_TAKEN", "another product has the SKU " + taken.sku())));
            case ProductOutcome.HandleTaken taken ->
                records.advanceFailed(
                        id,
                        position,
                        List.of(error(
                                product,
                                "Handle",
                                "HANDLE_TAKEN",
                                "another product has the handle " + taken.handle())));
            case ProductOutcome.StoreNotReady _ ->
                throw new IllegalStateException("the store was known when the import was started");
        };
        if (!first) {
            throw new TakenOverException();
        }
    }

    private void fail(ImportId id, int position, List<ImportedProduct.RowError> errors) {
        if (!records.advanceFailed(id, position, errors)) {
            throw new TakenOverException();
        }
    }

    private void finish(ImportId id, @Nullable String failure) {
        transactions.executeWithoutResult(status -> {
            records.finish(id, failure, clock.instant());
            deadlines.clear(KIND, id.value());
        });
    }

    private static List<Violation> violations(ProblemException e) {
        return e.violations().isEmpty()
                ? List.of(new Violation("", e.code().name(), String.valueOf(e.getMessage())))
                : e.violations();
    }

    private static ImportedProduct.RowError error(ImportedProduct product, String field, String code, String message) {
        return new ImportedProduct.RowError(product.line(), product.handle(), field, code, message);
    }

    /** Another instance has done the next product: it goes on, this one stops, and its transaction is undone. */
    private static final class TakenOverException extends RuntimeException {}
}
