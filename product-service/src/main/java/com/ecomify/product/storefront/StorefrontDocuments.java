package com.ecomify.product.storefront;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The storefront documents of the current store. */
@Component
public class StorefrontDocuments {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    StorefrontDocuments(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** A page of all documents in the order of their ids; {@code after} is the last id of the page before. */
    @Transactional(readOnly = true)
    public List<StorefrontDocument> scan(@Nullable ProductId after, int limit) {
        return jdbc
                .sql("""
                select document from storefront_products where :after::uuid is null or product_id > :after
                order by product_id limit :limit""")
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(byte[].class)
                .list()
                .stream()
                .map(StorefrontDocuments::parse)
                .toList();
    }

    void write(List<StorefrontDocument> pages) {
        if (pages.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                insert into storefront_products
                    (store_id, product_id, handle, sort_title, min_price_minor, published_at, card, document)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (store_id, product_id) do update set
                    handle = excluded.handle, sort_title = excluded.sort_title, min_price_minor = excluded.min_price_minor,
                    published_at = excluded.published_at, card = excluded.card, document = excluded.document""", pages.stream().map(this::row).toList());
    }

    private Object[] row(StorefrontDocument page) {
        return new Object[] {
            CurrentStore.get().value(),
            page.id().value(),
            page.handle(),
            page.title().toLowerCase(Locale.ROOT),
            page.priceRange().min().amountMinor(),
            OffsetDateTime.ofInstant(Objects.requireNonNull(page.publishedAt()), ZoneOffset.UTC),
            json.writeValueAsString(StorefrontCard.of(page)),
            json.writeValueAsBytes(page)
        };
    }

    void remove(List<ProductId> products) {
        if (!products.isEmpty()) {
            jdbc.sql("delete from storefront_products where product_id = any(?)")
                    .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
                    .update();
        }
    }

    /** A document as it is stored. */
    public static StorefrontDocument parse(byte[] document) {
        return EventJson.read(document, StorefrontDocument.class);
    }
}
