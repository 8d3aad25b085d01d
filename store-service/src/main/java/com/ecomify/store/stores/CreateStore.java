package com.ecomify.store.stores;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens a store for a merchant. The work runs in the scope of the new store, whatever store the merchant's token names: the
 * row and its event belong to it.
 */
@Service
class CreateStore {

    /** A generated slug may be taken between the look and the insert; more often than this it is not bad luck. */
    private static final int ATTEMPTS = 5;

    private final StoreRepository stores;
    private final StoreEvents events;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    CreateStore(
            StoreRepository stores,
            StoreEvents events,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.stores = stores;
        this.events = events;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param slug null to make one from the name */
    record NewStore(UserId owner, String name, @Nullable Slug slug, Region region) {}

    CreateStoreOutcome execute(NewStore request) {
        if (request.slug() != null) {
            return request.slug().isReserved()
                    ? new CreateStoreOutcome.SlugReserved(request.slug())
                    : open(request, request.slug());
        }
        CreateStoreOutcome outcome = open(request, freeSlug(request.name()));
        for (int i = 1; i < ATTEMPTS && outcome instanceof CreateStoreOutcome.SlugTaken; i++) {
            outcome = open(request, freeSlug(request.name()));
        }
        return outcome;
    }

    private CreateStoreOutcome open(NewStore request, Slug slug) {
        StoreId id = new StoreId(Uuid7.next());
        CreateStoreOutcome outcome = TakenNames.guard(
                () -> CurrentStore.call(id, () -> transactions.execute(_ -> insert(id, request, slug))),
                _ -> new CreateStoreOutcome.SlugTaken(slug));
        return Objects.requireNonNull(outcome);
    }

    private CreateStoreOutcome insert(StoreId id, NewStore request, Slug slug) {
        Store store = stores.saveAndFlush(Store.open(
                id,
                request.owner(),
                request.name(),
                slug,
                request.region(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        StoreView view = store.view();
        events.changed(view);
        return new CreateStoreOutcome.Created(view);
    }

    private Slug freeSlug(String name) {
        Slug suggestion = Slug.suggestedBy(name);
        // A slug holds no character that LIKE treats specially.
        Set<String> taken =
                new HashSet<>(jdbc.sql("select slug from stores where slug = :slug or slug like :slug || '-%'")
                        .param("slug", suggestion.value())
                        .query(String.class)
                        .list());
        Slug slug = suggestion;
        for (int number = 2; taken.contains(slug.value()); number++) {
            slug = suggestion.numbered(number);
        }
        return slug;
    }
}
