package com.ecomify.product.importing;

import java.util.List;
import java.util.Map;

/**
 * A row of the file.
 *
 * @param line where it starts in the file
 */
record CsvRow(long line, List<String> fields, Map<CsvColumn, Integer> columns) {

    /** The trimmed text; empty if the row or the file has no such column. */
    String get(CsvColumn column) {
        Integer index = columns.get(column);
        return index == null || index >= fields.size() ? "" : fields.get(index).strip();
    }

    boolean has(CsvColumn column) {
        return !get(column).isEmpty();
    }

    boolean hasAny(List<CsvColumn> any) {
        return any.stream().anyMatch(this::has);
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }
}
