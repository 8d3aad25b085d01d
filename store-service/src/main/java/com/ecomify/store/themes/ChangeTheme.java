package com.ecomify.store.themes;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.store.stores.Stores;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the current store another look. */
@Service
class ChangeTheme {

    private final Stores stores;
    private final ThemeRows rows;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ChangeTheme(Stores stores, ThemeRows rows, TransactionTemplate transactions, Clock clock) {
        this.stores = stores;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param wanted whether the change was made for this version of the theme
     * @param config null for the storefront's own look
     */
    @PreAuthorize("hasAuthority('settings:write')")
    ChangeThemeOutcome execute(LongPredicate wanted, @Nullable ThemeConfig config) {
        StoreId store = CurrentStore.get();
        return Objects.requireNonNull(transactions.execute(status -> {
            // First, since it lets one change of a store through at a time: also where there is no row of a theme to
            // lock.
            long version = stores.changed(store);
            SavedTheme before = rows.find(store);
            if (wanted.test(before.version())) {
                return new ChangeThemeOutcome.Changed(change(store, config, version));
            }
            status.setRollbackOnly();
            return new ChangeThemeOutcome.Stale(before.version());
        }));
    }

    private SavedTheme change(StoreId store, @Nullable ThemeConfig config, long version) {
        if (config == null) {
            rows.remove(store);
            return SavedTheme.NONE;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.put(store, config, version, now);
        return new SavedTheme(config, version, now);
    }
}
