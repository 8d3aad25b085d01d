package com.ecomify.product.importing;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.errors.Violation;
import com.ecomify.product.catalog.ProductDraft;
import com.ecomify.product.catalog.ProductOutcome;
import com.ecomify.product.catalog.Products;
import com.ecomify.product.catalog.PutOutcome;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts in a chunk of products in one transaction with their places in the file; and one by one after a lost race, or when
 * one of them is too large, so that it is the only one that stays out.
 */
@Component
class PutProducts {

    private static final int ATTEMPTS = 3;

    private final Products products;
    private final ImportRecords records;
    private final TransactionTemplate transactions;

    PutProducts(Products products, ImportRecords records, TransactionTemplate transactions) {
        this.products = products;
        this.records = records;
        this.transactions = transactions;
    }

    /**
     * @param position of the first product of the chunk
     * @throws TakenOverException if another instance has done one of them meanwhile; then nothing of it stays
     */
    void execute(ImportId id, int position, List<ImportedProduct> chunk) {
        if (!chunk.isEmpty() && !putTogether(id, position, chunk)) {
            for (int i = 0; i < chunk.size(); i++) {
                putAlone(id, position + i, chunk.get(i));
            }
        }
    }

    private boolean putTogether(ImportId id, int position, List<ImportedProduct> chunk) {
        try {
            transactions.executeWithoutResult(status -> put(id, position, chunk));
            return true;
        } catch (ProblemException | DataIntegrityViolationException e) {
            return false;
        }
    }

    private void putAlone(ImportId id, int position, ImportedProduct product) {
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.executeWithoutResult(status -> put(id, position, List.of(product)));
                return;
            } catch (ProblemException e) {
                ImportProgress failed = new ImportProgress();
                failed.failed(product.errorsOf(violations(e)));
                requireFirst(records.advance(id, position, failed));
                return;
            } catch (DataIntegrityViolationException e) {
                // A race for a handle or a SKU: the next attempt sees who won.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void put(ImportId id, int position, List<ImportedProduct> chunk) {
        Iterator<PutOutcome> outcomes = products.putAll(drafts(chunk)).iterator();
        ImportProgress progress = new ImportProgress();
        for (ImportedProduct product : chunk) {
            if (product.draft() == null) {
                progress.failed(product.errors());
            } else {
                count(product, outcomes.next(), progress);
            }
        }
        requireFirst(records.advance(id, position, progress));
    }

    private static List<ProductDraft> drafts(List<ImportedProduct> chunk) {
        List<ProductDraft> drafts = new ArrayList<>();
        for (ImportedProduct product : chunk) {
            if (product.draft() != null) {
                drafts.add(product.draft());
            }
        }
        return drafts;
    }

    private static void count(ImportedProduct product, PutOutcome outcome, ImportProgress progress) {
        switch (outcome) {
            case ProductOutcome.Saved saved -> progress.done(saved.kind());
            case PutOutcome.Faulty faulty -> progress.failed(product.errorsOf(faulty.violations()));
            case ProductOutcome.SkuTaken taken ->
                progress.failed(product.error("SKU", "SKU_TAKEN", "another product has the SKU " + taken.sku()));
            case ProductOutcome.HandleTaken taken ->
                progress.failed(
                        product.error("Handle", "HANDLE_TAKEN", "another product has the handle " + taken.handle()));
            case ProductOutcome.StoreNotReady _ ->
                throw new IllegalStateException("the store was known when the import was started");
        }
    }

    private static void requireFirst(boolean first) {
        if (!first) {
            throw new TakenOverException();
        }
    }

    private static List<Violation> violations(ProblemException e) {
        return e.violations().isEmpty()
                ? List.of(new Violation("", e.code().name(), String.valueOf(e.getMessage())))
                : e.violations();
    }

    /** Another instance has done the next product: it goes on, this one stops, and its transaction is undone. */
    static final class TakenOverException extends RuntimeException {}
}
