package com.ecomify.product.importing;

import com.ecomify.product.catalog.ProductOutcome;
import java.util.ArrayList;
import java.util.List;

/** What became of the products of a chunk. */
final class ImportProgress {

    private final List<ImportedProduct.RowError> errors = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;
    private int failed;

    void done(ProductOutcome.Kind kind) {
        switch (kind) {
            case CREATED -> created++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
    }

    void failed(List<ImportedProduct.RowError> reasons) {
        failed++;
        errors.addAll(reasons);
    }

    int products() {
        return created + changed + unchanged + failed;
    }

    int created() {
        return created;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    int failed() {
        return failed;
    }

    List<ImportedProduct.RowError> errors() {
        return List.copyOf(errors);
    }
}
