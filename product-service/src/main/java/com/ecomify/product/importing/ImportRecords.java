package com.ecomify.product.importing;

import com.ecomify.common.tenancy.CurrentStore;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of imports: their files, their progress and their errors. */
@Component
class ImportRecords {

    private static final int CHUNK = 512 * 1024;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportRecords(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Transactional
    public void add(ImportId id, @Nullable String fileName, int products, InputStream file, Instant now)
            throws IOException {
        jdbc.sql("""
                insert into imports (store_id, id, file_name, status, total_products, created_at)
                values (:store, :id, :fileName, 'PENDING', :products, :now)""")
                .param("store", store())
                .param("id", id.value())
                .param("fileName", fileName)
                .param("products", products)
                .param("now", utc(now))
                .update();
        int number = 0;
        for (byte[] chunk = file.readNBytes(CHUNK); chunk.length > 0; chunk = file.readNBytes(CHUNK)) {
            jdbc.sql("insert into import_chunks (store_id, import_id, number, content) values (?, ?, ?, ?)")
                    .params(store(), id.value(), number++, chunk)
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> chunk(ImportId id, int number) {
        return jdbc.sql("select content from import_chunks where import_id = ? and number = ?")
                .params(id.value(), number)
                .query(byte[].class)
                .optional();
    }

    /** How many products are done; empty if the import is over. */
    @Transactional
    public Optional<Integer> begin(ImportId id) {
        return jdbc.sql("""
                update imports set status = 'RUNNING' where id = ? and status in ('PENDING', 'RUNNING')
                returning position""").param(id.value()).query(Integer.class).optional();
    }

    /**
     * Counts the products behind {@code position} as done and keeps the errors of those that did not go in. False if somebody
     * else has done them meanwhile: then nothing of ours may stay.
     */
    @Transactional
    public boolean advance(ImportId id, int position, ImportProgress progress) {
        int advanced = jdbc.sql("""
                update imports set position = position + :products, created = created + :created,
                    changed = changed + :changed, unchanged = unchanged + :unchanged, failed = failed + :failed
                where id = :id and position = :position""")
                .param("products", progress.products())
                .param("created", progress.created())
                .param("changed", progress.changed())
                .param("unchanged", progress.unchanged())
                .param("failed", progress.failed())
                .param("id", id.value())
                .param("position", position)
                .update();
        if (advanced == 1 && !progress.errors().isEmpty()) {
            addErrors(id, progress.errors());
        }
        return advanced == 1;
    }

    private void addErrors(ImportId id, List<ImportedProduct.RowError> errors) {
        int number = jdbc.sql("select coalesce(max(number), 0) from import_errors where import_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        List<Object[]> rows = new ArrayList<>();
        for (ImportedProduct.RowError error : errors) {
            rows.add(new Object[] {
                store(),
                id.value(),
                ++number,
                error.line(),
                error.handle(),
                error.field(),
                error.code(),
                error.message()
            });
        }
        batches.batchUpdate("""
                insert into import_errors (store_id, import_id, number, line, handle, field, code, message)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** @param failure why the rest was not looked at; null if all was */
    void finish(ImportId id, @Nullable String failure, Instant now) {
        jdbc.sql("update imports set status = :status, failure = :failure, finished_at = :now where id = :id")
                .param("status", (failure == null ? ImportStatus.COMPLETED : ImportStatus.FAILED).name())
                .param("failure", failure)
                .param("now", utc(now))
                .param("id", id.value())
                .update();
        jdbc.sql("delete from import_chunks where import_id = ?")
                .param(id.value())
                .update();
    }

    private static UUID store() {
        return CurrentStore.get().value();
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
