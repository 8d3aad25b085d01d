package com.ecomify.store.stores;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.store.config.StoreError;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the other features ask about stores. */
@Service
public class Stores {

    private final JdbcClient jdbc;
    private final StoreRepository stores;
    private final StoreQueries queries;
    private final StoreEvents events;
    private final Clock clock;

    Stores(JdbcClient jdbc, StoreRepository stores, StoreQueries queries, StoreEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.stores = stores;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ProblemException (404) if there is no such store */
    @Transactional(readOnly = true)
    public Currency currencyOf(StoreId store) {
        return jdbc.sql("select currency from stores where id = ?")
                .param(store.value())
                .query(String.class)
                .optional()
                .map(Currency::getInstance)
                .orElseThrow(() -> notFound(store));
    }

    public Optional<StoreSnapshot> find(StoreId store) {
        return queries.findById(store).map(StoreSnapshot::of);
    }

    /**
     * Says that something has changed that another feature keeps and that belongs to the store: it gets its next version and is
     * published. Other changes of the store wait until the caller's transaction has ended.
     *
     * @return the store's version from now on
     * @throws ProblemException (404) if there is no such store
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long changed(StoreId id) {
        Store store = stores.lock(id.value()).orElseThrow(() -> notFound(id));
        store.touch(clock.instant().truncatedTo(ChronoUnit.MICROS));
        stores.flush();
        StoreView view = store.view();
        events.changed(view);
        return view.version();
    }

    private static ProblemException notFound(StoreId store) {
        return new ProblemException(StoreError.STORE_NOT_FOUND, "store: " + store);
    }
}
