package com.ecomify.product.importing;

import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How imports are getting on. */
@Component
class ImportQueries {

    private final JdbcClient jdbc;

    ImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PreAuthorize("hasAnyAuthority('product:read', 'product:write')")
    @Transactional(readOnly = true)
    public Optional<ImportView> find(ImportId id) {
        return jdbc.sql("select * from imports where id = ?")
                .param(id.value())
                .query((row, number) -> view(row))
                .optional();
    }

    /** In the order of the file. */
    @PreAuthorize("hasAnyAuthority('product:read', 'product:write')")
    @Transactional(readOnly = true)
    public Page<ImportErrorView> errors(ImportId id, int first, @Nullable Cursor after) {
        List<ImportErrorView> rows = jdbc.sql("""
                select number, line, handle, field, code, message from import_errors
                where import_id = ? and number > ? order by number limit ?""")
                .params(
                        id.value(),
                        after == null ? 0 : Integer.parseInt(after.keys().getFirst()),
                        first + 1)
                .query((row, number) -> new ImportErrorView(
                        row.getInt("number"),
                        row.getLong("line"),
                        row.getString("handle"),
                        row.getString("field"),
                        row.getString("code"),
                        row.getString("message")))
                .list();
        return Page.of(rows, first, row -> Cursor.of(row.number()));
    }

    private static ImportView view(ResultSet row) throws SQLException {
        return new ImportView(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                ImportStatus.valueOf(row.getString("status")),
                row.getInt("total_products"),
                row.getInt("position"),
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("failed"),
                row.getString("failure"),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /**
     * @param processed how many products of the file are done; the sum of created, changed, unchanged and failed
     * @param failed products that did not go in because a row of theirs has an error
     * @param failure why the rest of the file was not looked at
     */
    record ImportView(
            ImportId id,
            @Nullable String fileName,
            ImportStatus status,
            int totalProducts,
            int processed,
            int created,
            int changed,
            int unchanged,
            int failed,
            @Nullable String failure,
            Instant createdAt,
            @Nullable Instant finishedAt) {}

    record ImportErrorView(int number, long line, @Nullable String handle, String field, String code, String message) {}
}
