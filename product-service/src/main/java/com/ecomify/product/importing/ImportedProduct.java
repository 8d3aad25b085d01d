package com.ecomify.product.importing;

import com.ecomify.common.errors.Violation;
import com.ecomify.product.catalog.ProductDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one product come to.
 *
 * @param draft null if its rows could not be read
 * @param variantLines where each of the draft's variants stands in the file
 * @param imageLines where each of its images stands
 */
record ImportedProduct(
        @Nullable String handle,
        long line,
        @Nullable ProductDraft draft,
        List<Long> variantLines,
        List<Long> imageLines,
        List<RowError> errors) {

    private static final Pattern PLACE = Pattern.compile("^(variants|images)\\[(\\d+)].*");

    /** The faults that the catalogue finds, with the lines where they are to be mended. */
    List<RowError> errorsOf(List<Violation> violations) {
        List<RowError> found = new ArrayList<>();
        for (Violation violation : violations) {
            found.add(new RowError(
                    lineOf(violation.field()), handle, violation.field(), violation.code(), violation.message()));
        }
        return found;
    }

    List<RowError> error(String field, String code, String message) {
        return List.of(new RowError(line, handle, field, code, message));
    }

    /** The same rows, which cannot go in because the handle was there before: they would replace what it brought. */
    ImportedProduct refusedAsRepeated() {
        List<RowError> refusal =
                error("Handle", "DUPLICATE", "the handle was there before (expected: the rows of a product together)");
        return new ImportedProduct(handle, line, null, variantLines, imageLines, refusal);
    }

    private long lineOf(String field) {
        Matcher place = PLACE.matcher(field);
        if (place.matches()) {
            List<Long> lines = place.group(1).equals("variants") ? variantLines : imageLines;
            int index = Integer.parseInt(place.group(2));
            return index < lines.size() ? lines.get(index) : line;
        }
        return line;
    }

    /**
     * Why a row did not go in.
     *
     * @param line where the row starts in the file
     * @param field the column, or the field of the product
     */
    record RowError(long line, @Nullable String handle, String field, String code, String message) {}
}
