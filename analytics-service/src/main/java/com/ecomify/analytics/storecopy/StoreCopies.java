package com.ecomify.analytics.storecopy;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.events.Event;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The copies of stores. */
@Service
public class StoreCopies {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher features;

    StoreCopies(JdbcClient jdbc, ApplicationEventPublisher features) {
        this.jdbc = jdbc;
        this.features = features;
    }

    /**
     * The current store.
     *
     * @throws ProblemException (400) if there is none, (503) if it has not been heard of yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoreCopy current() {
        if (CurrentStore.find().isEmpty()) {
            throw new ProblemException(CommonError.STORE_REQUIRED, "The token names no store.");
        }
        return find().orElseThrow(() -> new ProblemException(
                CommonError.UNAVAILABLE, "The store is not known here yet; try again in a moment."));
    }

    /** Empty if the current store has not been heard of yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StoreCopy> find() {
        return jdbc.sql("select currency, timezone from store_copies where store_id = ?")
                .param(CurrentStore.get().value())
                .query((row, _) -> new StoreCopy(
                        Currency.getInstance(row.getString("currency")), ZoneId.of(row.getString("timezone"))))
                .optional();
    }

    void apply(Event<StoreChanged> event) {
        Optional<StoreCopy> before = find();
        int changed = jdbc.sql("""
                        insert into store_copies (store_id, currency, timezone, sequence)
                        values (:store, :currency, :timezone, :sequence)
                        on conflict (store_id) do update
                        set currency = excluded.currency, timezone = excluded.timezone, sequence = excluded.sequence
                        where excluded.sequence > store_copies.sequence""")
                .param("store", CurrentStore.get().value())
                .param("currency", event.payload().currency())
                .param("timezone", event.payload().timezone())
                .param("sequence", event.sequence())
                .update();
        StoreCopy now = new StoreCopy(
                Currency.getInstance(event.payload().currency()),
                ZoneId.of(event.payload().timezone()));
        if (changed == 1 && before.stream().noneMatch(copy -> copy.timezone().equals(now.timezone()))) {
            features.publishEvent(new TimezoneChanged(now));
        }
    }
}
