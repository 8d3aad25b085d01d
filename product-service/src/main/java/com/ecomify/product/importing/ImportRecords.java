package com.ecomify.product.importing;

import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.product.catalog.ProductOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of imports: their files, their progress and their errors. */
@Component
class ImportRecords {

    private static final int CHUNK = 512 * 1024;

    private final JdbcClient jdbc;

    ImportRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Counts one more product as done. False if somebody else has done it meanwhile: then nothing of ours may stay. */
    boolean advance(ImportId id, int position, ProductOutcome.Kind kind) {
        String counter = switch (kind) {
            case CREATED -> "created";
            case CHANGED -> "changed";
            case UNCHANGED -> "unchanged";
        };
        return advance(id, position, counter);
    }

    /** Counts one more product as done that did not go in, with the reasons. */
    @Transactional
    public boolean advanceFailed(ImportId id, int position, List<ImportedProduct.RowError> errors) {
        if (!advance(id, position, "failed")) {
            return false;
        }
        int number = jdbc.sql("select coalesce(max(number), 0) from import_errors where import_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        for (ImportedProduct.RowError error : errors) {
            jdbc.sql("""
                    insert into import_errors (store_id, import_id, number, line, handle, field, code, message)
                    values (:store, :id, :number, :line, :handle, :field, :code, :message)""")
                    .param("store", store())
                    .param("id", id.value())
                    .param("number", ++number)
                    .param("line", error.line())
                    .param("handle", error.handle())
                    .param("field", error.field())
                    .param("code", error.code())
                    .param("message", error.message())
                    .update();
        }
        return true;
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

    private boolean advance(ImportId id, int position, String counter) {
        return jdbc.sql("update imports set position = position + 1, %1$s = %1$s + 1 where id = ? and position = ?"
                                .formatted(counter))
                        .params(id.value(), position)
                        .update()
                == 1;
    }

    private static UUID store() {
        return CurrentStore.get().value();
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
