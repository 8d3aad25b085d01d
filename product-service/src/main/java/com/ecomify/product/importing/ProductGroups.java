package com.ecomify.product.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a product CSV as a stream, product by product: the rows that follow each other with one handle. */
final class ProductGroups implements AutoCloseable {

    private static final int MAX_FIELD = 600_000;
    private static final int MAX_ROWS = 2_100;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Map<CsvColumn, Integer> columns;
    private @Nullable CsvRow ahead;

    private ProductGroups(
            CsvReader<CsvRecord> reader, CloseableIterator<CsvRecord> records, Map<CsvColumn, Integer> columns) {
        this.reader = reader;
        this.records = records;
        this.columns = columns;
    }

    /** @throws UnreadableFileException if it is empty, not UTF-8, or lacks a column that must be there */
    static ProductGroups open(InputStream file) throws IOException, UnreadableFileException {
        // A decoder of its own reports what is not UTF-8, where a plain reader would replace it.
        PushbackReader text = new PushbackReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()));
        try {
            int first = text.read();
            if (first == -1) {
                throw new UnreadableFileException("The file is empty.");
            }
            if (first != '\uFEFF') {
                text.unread(first);
            }
        } catch (CharacterCodingException e) {
            throw notUtf8();
        }
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(4 * MAX_FIELD)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(MAX_FIELD)
                                .maxRecordSize(2 * MAX_FIELD)
                                .build(),
                        text);
        CloseableIterator<CsvRecord> records = reader.iterator();
        return new ProductGroups(reader, records, header(next(records).orElse(null)));
    }

    /** The rows of the next product; empty at the end. */
    List<CsvRow> next() throws UnreadableFileException {
        List<CsvRow> group = new ArrayList<>();
        CsvRow row = ahead == null ? read() : ahead;
        ahead = null;
        while (row != null) {
            if (!group.isEmpty() && !isSameProduct(group.getFirst(), row)) {
                ahead = row;
                return group;
            }
            group.add(row);
            if (group.size() > MAX_ROWS) {
                throw new UnreadableFileException(
                        "Line %d: more than %d rows have one handle.".formatted(row.line(), MAX_ROWS));
            }
            row = read();
        }
        return group;
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }

    private static boolean isSameProduct(CsvRow first, CsvRow row) {
        String handle = row.get(CsvColumn.HANDLE);
        return handle.isEmpty() ? !row.has(CsvColumn.TITLE) : handle.equalsIgnoreCase(first.get(CsvColumn.HANDLE));
    }

    private @Nullable CsvRow read() throws UnreadableFileException {
        Optional<CsvRecord> record = next(records);
        while (record.isPresent()) {
            CsvRow row = new CsvRow(
                    record.get().getStartingLineNumber(), record.get().getFields(), columns);
            if (!row.isBlank()) {
                return row;
            }
            record = next(records);
        }
        return null;
    }

    private static Optional<CsvRecord> next(CloseableIterator<CsvRecord> records) throws UnreadableFileException {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw new UnreadableFileException("The file is not well-formed CSV: " + e.getMessage());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notUtf8();
            }
            throw e;
        }
    }

    private static Map<CsvColumn, Integer> header(@Nullable CsvRecord record) throws UnreadableFileException {
        if (record == null) {
            throw new UnreadableFileException("The file is empty.");
        }
        Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
        for (int i = 0; i < record.getFieldCount(); i++) {
            for (CsvColumn column : CsvColumn.values()) {
                if (column.isCalled(record.getField(i))) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        List<String> missing = CsvColumn.REQUIRED.stream()
                .filter(column -> !columns.containsKey(column))
                .map(CsvColumn::names)
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFileException(
                    "Missing columns: " + String.join(", ", missing) + " (the first line has to name the columns).");
        }
        return columns;
    }

    private static UnreadableFileException notUtf8() {
        return new UnreadableFileException("The file is not encoded in UTF-8; export it again as \"CSV UTF-8\".");
    }
}
