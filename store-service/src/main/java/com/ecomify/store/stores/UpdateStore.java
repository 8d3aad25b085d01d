package com.ecomify.store.stores;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.store.config.StoreError;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the settings of the current store; another store's does not exist for the caller. */
@Service
class UpdateStore {

    private final StoreRepository stores;
    private final StoreEvents events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    UpdateStore(StoreRepository stores, StoreEvents events, TransactionTemplate transactions, Clock clock) {
        this.stores = stores;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param wanted whether the change was made for this version of the store */
    @PreAuthorize("hasAuthority('settings:write')")
    UpdateStoreOutcome execute(StoreId id, LongPredicate wanted, StoreChange change) {
        if (!CurrentStore.find().equals(Optional.of(id))) {
            throw new ProblemException(StoreError.STORE_NOT_FOUND, "store: " + id);
        }
        UpdateStoreOutcome outcome = TakenNames.guard(
                () -> transactions.execute(status -> {
                    UpdateStoreOutcome result = update(id, wanted, change);
                    if (!(result instanceof UpdateStoreOutcome.Updated)) {
                        status.setRollbackOnly();
                    }
                    return result;
                }),
                _ -> new UpdateStoreOutcome.HostTaken());
        return Objects.requireNonNull(outcome);
    }

    private UpdateStoreOutcome update(StoreId id, LongPredicate wanted, StoreChange change) {
        Store store = stores.findById(id.value())
                .orElseThrow(() -> new ProblemException(StoreError.STORE_NOT_FOUND, "store: " + id));
        StoreView before = store.view();
        if (!wanted.test(before.version())) {
            return new UpdateStoreOutcome.Stale(before.version());
        }
        if (!store.apply(change, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            return new UpdateStoreOutcome.StatusRefused(before.status(), Objects.requireNonNull(change.status()));
        }
        stores.flush();
        StoreView after = store.view();
        events.changed(after);
        return new UpdateStoreOutcome.Updated(after);
    }
}
