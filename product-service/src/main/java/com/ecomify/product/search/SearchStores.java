package com.ecomify.product.search;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.tenancy.SystemScope;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Which stores a rebuild has still to visit. */
@Component
class SearchStores {

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SearchStores(JdbcClient jdbc, Deadlines deadlines, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Lets every store be written into the indexes once. */
    void visitAll() {
        List<UUID> stores = SystemScope.call(
                "search-rebuild",
                () -> transactions.execute(status -> jdbc.sql("select store_id from store_copies")
                        .query((row, number) -> row.getObject("store_id", UUID.class))
                        .list()));
        for (UUID store : Objects.requireNonNull(stores)) {
            CurrentStore.run(
                    new StoreId(store),
                    () -> transactions.executeWithoutResult(
                            status -> deadlines.set(SearchRebuildJob.KIND, store, clock.instant())));
        }
    }

    boolean allVisited() {
        Long left = SystemScope.call(
                "deadlines",
                () -> transactions.execute(status -> jdbc.sql("select count(*) from deadlines where kind = ?")
                        .param(SearchRebuildJob.KIND)
                        .query(Long.class)
                        .single()));
        return left != null && left == 0;
    }
}
