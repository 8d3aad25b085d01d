package com.ecomify.product.storefront;

import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the storefront shows, in one statement each, and one more to count. */
@Component
class StorefrontQueries {

    private final JdbcClient jdbc;

    StorefrontQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> page(String handle) {
        return jdbc.sql("select document from storefront_products where handle = ?")
                .param(handle)
                .query(byte[].class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Page<String> list(StorefrontSort sort, int first, @Nullable Cursor after, boolean count) {
        List<CardRow> rows = jdbc.sql(sort.sql(after != null))
                .param("key", after == null ? null : sort.key(after))
                .param("id", after == null ? null : sort.id(after))
                .param("limit", first + 1)
                .query((row, number) -> new CardRow(
                        row.getString("card"), Cursor.of(row.getString("key"), row.getString("product_id"))))
                .list();
        Page<String> page = Page.of(rows, first, CardRow::cursor).map(CardRow::card);
        return count ? page.counted(count()) : page;
    }

    private long count() {
        return jdbc.sql("select count(*) from storefront_products")
                .query(Long.class)
                .single();
    }

    private record CardRow(String card, Cursor cursor) {}
}
