package com.ecomify.product.search;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.tenancy.SystemScope;
import com.ecomify.product.storefront.StorefrontChanged;
import com.ecomify.product.storefront.StorefrontDocuments;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which products have still to be brought into the index. A row is written in the transaction that writes the product's
 * storefront document, under the lock of the product: so the versions of a product grow in the order of its states, and one
 * statement reads a version with the very state that it stands for.
 */
@Component
class SearchQueue {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    SearchQueue(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** In the transaction of the change. */
    @EventListener
    void changed(StorefrontChanged change) {
        jdbc.sql("""
                insert into search_queue (store_id, product_id, version)
                select :store, id, nextval('search_versions') from unnest(:ids::uuid[]) as changed (id)
                on conflict (store_id, product_id) do update set version = excluded.version""")
                .param("store", CurrentStore.get().value())
                .param("ids", change.productIds().stream().map(ProductId::value).toArray(UUID[]::new))
                .update();
    }

    /** The store whose products have waited longest. */
    Optional<StoreId> next() {
        List<UUID> oldest = SystemScope.call(
                "search-queue",
                () -> transactions.execute(
                        status -> jdbc.sql("select store_id from search_queue order by version limit 1")
                                .query(UUID.class)
                                .list()));
        return oldest == null ? Optional.empty() : oldest.stream().findFirst().map(StoreId::new);
    }

    /** The products of the current store that have waited longest, as they are now. */
    List<Entry> read(int limit) {
        // The oldest are chosen first, and then their documents looked up one by one (offset 0 keeps the planner from
        // joining):
        // the queue grows faster than its statistics, and by them the planner would read all documents for every part.
        List<Entry> entries = transactions.execute(status -> jdbc.sql("""
                with oldest as materialized (
                    select store_id, product_id, version from search_queue where store_id = :store
                    order by version limit :limit)
                select q.product_id, q.version, s.document
                from oldest q
                left join lateral (
                    select document from storefront_products
                    where store_id = q.store_id and product_id = q.product_id offset 0) s on true""")
                .param("store", CurrentStore.get().value())
                .param("limit", limit)
                .query((row, number) -> new Entry(
                        new ProductId(row.getObject("product_id", UUID.class)),
                        row.getLong("version"),
                        row.getBytes("document")))
                .list());
        return entries == null ? List.of() : entries;
    }

    /** Takes out what is indexed. A product that has changed meanwhile stays: it has a newer version. */
    void done(Collection<Entry> entries) {
        transactions.executeWithoutResult(status -> jdbc.sql("""
                delete from search_queue where ctid = any (array(
                    select waiting.ctid
                    from unnest(:ids::uuid[], :versions::bigint[]) as indexed (id, version)
                    cross join lateral (
                        select ctid from search_queue
                        where store_id = :store and product_id = indexed.id and version = indexed.version
                        for update skip locked) as waiting))""")
                .param("store", CurrentStore.get().value())
                .param(
                        "ids",
                        entries.stream().map(each -> each.product().value()).toArray(UUID[]::new))
                .param("versions", entries.stream().map(Entry::version).toArray(Long[]::new))
                .update());
    }

    /** @param document as {@link StorefrontDocuments#parse} reads it; null if the storefront does not show the product */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Entry(ProductId product, long version, byte @Nullable [] document) {}
}
