package com.ecomify.product.importing;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.product.catalog.ProductError;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks an uploaded file as a whole, keeps it and sets the job to work. */
@Component
class StartImport {

    private final ImportRecords records;
    private final Deadlines deadlines;
    private final StoreCurrencies currencies;
    private final ImportProperties properties;
    private final TransactionTemplate transactions;
    private final Clock clock;

    StartImport(
            ImportRecords records,
            Deadlines deadlines,
            StoreCurrencies currencies,
            ImportProperties properties,
            TransactionTemplate transactions,
            Clock clock) {
        this.records = records;
        this.deadlines = deadlines;
        this.currencies = currencies;
        this.properties = properties;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws ProblemException if the file cannot be imported at all; then nothing of it is kept */
    @PreAuthorize("hasAuthority('product:write')")
    public ImportId execute(@Nullable String fileName, InputStream upload) throws IOException {
        if (currencies.find().isEmpty()) {
            throw new ProblemException(
                    ProductError.STORE_NOT_READY, "The store is being set up; try again in a moment.");
        }
        // Spooled first: a slow upload must not hold a database connection.
        Path spooled = Files.createTempFile("product-import-", ".csv");
        try {
            spool(upload, spooled);
            int products = countProducts(spooled);
            ImportId id = new ImportId(Uuid7.next());
            transactions.executeWithoutResult(status -> keep(id, fileName, products, spooled));
            return id;
        } finally {
            Files.deleteIfExists(spooled);
        }
    }

    private void spool(InputStream upload, Path file) throws IOException {
        long limit = properties.maxFileSize().toBytes();
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new ProblemException(
                            ProductError.IMPORT_TOO_LARGE, "expected: at most " + properties.maxFileSize());
                }
                requireText(buffer, read);
                out.write(buffer, 0, read);
            }
        }
    }

    /** A NUL could be read, and then neither be stored in a product nor in the list of errors. */
    private static void requireText(byte[] buffer, int length) {
        for (int index = 0; index < length; index++) {
            if (buffer[index] == 0) {
                throw new ProblemException(
                        ProductError.IMPORT_UNREADABLE, "The file holds a NUL character (expected: text in UTF-8).");
            }
        }
    }

    private static int countProducts(Path file) throws IOException {
        try (ProductGroups groups = ProductGroups.open(Files.newInputStream(file))) {
            int count = 0;
            while (!groups.next().isEmpty()) {
                count++;
            }
            if (count == 0) {
                throw new UnreadableFileException("The file has no rows below its header.");
            }
            return count;
        } catch (UnreadableFileException e) {
            throw new ProblemException(
                    ProductError.IMPORT_UNREADABLE,
                    String.valueOf(e.getMessage()),
                    Map.of(
                            "requiredColumns",
                            CsvColumn.REQUIRED.stream().map(CsvColumn::names).toList()));
        }
    }

    private void keep(ImportId id, @Nullable String fileName, int products, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            records.add(id, fileName, products, content, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deadlines.set(ImportJob.KIND, id.value(), clock.instant());
    }
}
