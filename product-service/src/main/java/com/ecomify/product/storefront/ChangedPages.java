package com.ecomify.product.storefront;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.SystemScope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pages that have still to be taken out of the shared cache, kept with the change that made them out of date: what a crash,
 * or a Redis that is away, leaves undone right after the commit is done later.
 */
@Component
class ChangedPages {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    ChangedPages(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** In the transaction of the change. */
    @EventListener
    void changed(PagesChanged change) {
        jdbc.sql("""
                insert into changed_pages (store_id, handle, version)
                select :store, handle, nextval('page_versions') from unnest(:handles::text[]) as changed (handle)
                order by handle
                on conflict (store_id, handle) do update set version = excluded.version""")
                .param("store", change.store().value())
                .param("handles", change.handles().toArray(String[]::new))
                .update();
    }

    /** Of all stores, those that have waited longest first. */
    List<Page> read(int limit) {
        List<Page> pages = SystemScope.call(
                "changed-pages",
                () -> transactions.execute(status -> jdbc.sql(
                                "select store_id, handle, version from changed_pages order by version limit ?")
                        .param(limit)
                        .query((row, number) -> new Page(
                                new StoreId(row.getObject("store_id", UUID.class)),
                                row.getString("handle"),
                                row.getLong("version")))
                        .list()));
        return pages == null ? List.of() : pages;
    }

    /** Forgets what is done. A page that has changed again meanwhile stays. */
    void done(Collection<Page> pages) {
        SystemScope.call(
                "changed-pages",
                () -> transactions.execute(status -> jdbc.sql("""
                        delete from changed_pages where (store_id, handle) in (
                            select p.store_id, p.handle
                            from unnest(:stores::uuid[], :handles::text[], :versions::bigint[]) as done (store, handle, version)
                            join changed_pages p
                                on p.store_id = done.store and p.handle = done.handle and p.version = done.version
                            for update of p skip locked)""")
                        .param(
                                "stores",
                                pages.stream().map(page -> page.store().value()).toArray(UUID[]::new))
                        .param("handles", pages.stream().map(Page::handle).toArray(String[]::new))
                        .param("versions", pages.stream().map(Page::version).toArray(Long[]::new))
                        .update()));
    }

    record Page(StoreId store, String handle, long version) {}
}
