package com.ecomify.product.storecopy;

import com.ecomify.common.tenancy.CurrentStore;
import java.util.Currency;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The currency that the current store sells in. */
@Component
public class StoreCurrencies {

    private final JdbcClient jdbc;

    StoreCurrencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while the news of a new store is still on its way. */
    @Transactional(readOnly = true)
    public Optional<Currency> find() {
        return jdbc.sql("select currency from store_copies where store_id = ?")
                .param(CurrentStore.get().value())
                .query(String.class)
                .optional()
                .map(Currency::getInstance);
    }

    /** An older state than the one known changes nothing. */
    void save(String currency, long sequence) {
        jdbc.sql("""
                insert into store_copies (store_id, currency, sequence) values (?, ?, ?)
                on conflict (store_id) do update set currency = excluded.currency, sequence = excluded.sequence
                where excluded.sequence > store_copies.sequence""").params(CurrentStore.get().value(), currency, sequence).update();
    }
}
