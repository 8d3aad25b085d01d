package com.ecomify.store.stores;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.store.config.StoreError;
import java.util.Currency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the other features ask about stores. */
@Service
public class Stores {

    private final JdbcClient jdbc;

    Stores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws ProblemException (404) if there is no such store */
    @Transactional(readOnly = true)
    public Currency currencyOf(StoreId store) {
        return jdbc.sql("select currency from stores where id = ?")
                .param(store.value())
                .query(String.class)
                .optional()
                .map(Currency::getInstance)
                .orElseThrow(() -> new ProblemException(StoreError.STORE_NOT_FOUND, "store: " + store));
    }
}
