package com.ecomify.plugin.storecopy;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.tenancy.CurrentStore;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The copy of the current store. */
@Component
public class StoreCopies {

    private final JdbcClient jdbc;

    StoreCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if the store has not been heard of yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StoreCopy> find() {
        return jdbc.sql("select name, locale, contact_email from stores where store_id = :store")
                .param("store", CurrentStore.get().value())
                .query((row, number) -> new StoreCopy(
                        row.getString("name"),
                        Locale.forLanguageTag(row.getString("locale")),
                        row.getString("contact_email")))
                .optional();
    }

    /** A state older than the one that is there changes nothing. */
    void save(StoreChanged store, long sequence) {
        int saved = jdbc.sql("""
                insert into stores (store_id, name, locale, contact_email, sequence)
                values (:store, :name, :locale, :contactEmail, :sequence)
                on conflict (store_id) do update set name = excluded.name, locale = excluded.locale,
                    contact_email = excluded.contact_email, sequence = excluded.sequence
                where excluded.sequence > stores.sequence""")
                .param("store", CurrentStore.get().value())
                .param("name", store.name())
                .param("locale", store.locale())
                .param("contactEmail", store.contactEmail())
                .param("sequence", sequence)
                .update();
        if (saved > 1) {
            throw new IllegalStateException(saved + " copies saved (expected: at most one)");
        }
    }
}
