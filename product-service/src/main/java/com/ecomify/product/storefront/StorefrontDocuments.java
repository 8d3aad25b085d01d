package com.ecomify.product.storefront;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The storefront documents of the current store. */
@Component
public class StorefrontDocuments {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StorefrontDocuments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Empty if the storefront does not show the product. */
    @Transactional(readOnly = true)
    public Optional<StorefrontDocument> find(ProductId product) {
        return jdbc.sql("select document from storefront_products where product_id = ?")
                .param(product.value())
                .query(byte[].class)
                .optional()
                .map(this::parse);
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
                .map(this::parse)
                .toList();
    }

    void write(StorefrontDocument page) {
        jdbc.sql("""
                insert into storefront_products
                    (store_id, product_id, handle, sort_title, min_price_minor, published_at, card, document)
                values (:store, :product, :handle, :title, :price, :publishedAt, :card, :document)
                on conflict (store_id, product_id) do update set
                    handle = excluded.handle, sort_title = excluded.sort_title, min_price_minor = excluded.min_price_minor,
                    published_at = excluded.published_at, card = excluded.card, document = excluded.document""")
                .param("store", CurrentStore.get().value())
                .param("product", page.id().value())
                .param("handle", page.handle())
                .param("title", page.title().toLowerCase(Locale.ROOT))
                .param("price", page.priceRange().min().amountMinor())
                .param(
                        "publishedAt",
                        OffsetDateTime.ofInstant(Objects.requireNonNull(page.publishedAt()), ZoneOffset.UTC))
                .param("card", json.writeValueAsString(StorefrontCard.of(page)))
                .param("document", json.writeValueAsBytes(page))
                .update();
    }

    void remove(UUID product) {
        jdbc.sql("delete from storefront_products where product_id = ?")
                .param(product)
                .update();
    }

    private StorefrontDocument parse(byte[] document) {
        return EventJson.read(document, StorefrontDocument.class);
    }
}
