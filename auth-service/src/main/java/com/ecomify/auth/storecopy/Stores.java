package com.ecomify.auth.storecopy;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.SystemScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The stores that this service knows of; a new one arrives here moments after it was created. */
@Component
public class Stores {

    private static final String SCOPE = "stores";

    private static final String WRITE = """
            insert into stores as copy (store_id, name, slug, status, sequence)
            values (:store, :name, :slug, :status, :sequence)
            on conflict (store_id) do update set name = excluded.name, slug = excluded.slug,
                status = excluded.status, sequence = excluded.sequence
            where excluded.sequence > copy.sequence""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Stores(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The current store. */
    public Optional<StoreCopy> findCurrent() {
        return transactions.execute(status -> jdbc.sql("select store_id, name, slug, status from stores")
                .query(Stores::copy)
                .optional());
    }

    /** Those of the stores that are known, by their id; looks across stores. */
    public Map<StoreId, StoreCopy> findAll(Collection<StoreId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<StoreCopy> copies = SystemScope.call(
                SCOPE,
                () -> transactions.execute(
                        status -> jdbc.sql("select store_id, name, slug, status from stores where store_id in (:ids)")
                                .param("ids", ids.stream().map(StoreId::value).toList())
                                .query(Stores::copy)
                                .list()));
        return copies.stream().collect(Collectors.toMap(StoreCopy::id, Function.identity()));
    }

    /** False if a newer state is here already. Inside the transaction of the event. */
    boolean record(StoreChanged store, long sequence) {
        return jdbc.sql(WRITE)
                        .param("store", store.storeId().value())
                        .param("name", store.name())
                        .param("slug", store.slug())
                        .param("status", store.status().name())
                        .param("sequence", sequence)
                        .update()
                == 1;
    }

    private static StoreCopy copy(ResultSet row, int number) throws SQLException {
        return new StoreCopy(
                new StoreId(row.getObject("store_id", UUID.class)),
                row.getString("name"),
                row.getString("slug"),
                StoreStatus.valueOf(row.getString("status")));
    }
}
