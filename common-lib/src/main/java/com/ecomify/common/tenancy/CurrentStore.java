package com.ecomify.common.tenancy;

import com.ecomify.common.ids.StoreId;
import java.util.Optional;

/**
 * The store that the current work belongs to. Bound for the length of a call, inherited by nothing that outlives it, and
 * passed to the database as each transaction begins.
 */
public final class CurrentStore {

    private static final ScopedValue<StoreId> STORE = ScopedValue.newInstance();

    private CurrentStore() {}

    /** The bound store; empty when the work belongs to no store, and then the database shows no tenant rows. */
    public static Optional<StoreId> find() {
        return STORE.isBound() ? Optional.of(STORE.get()) : Optional.empty();
    }

    /** @throws IllegalStateException if no store is bound: a use case was called outside of a request or an event */
    public static StoreId get() {
        return find().orElseThrow(() -> new IllegalStateException("no store is bound"));
    }

    public static void run(StoreId store, Runnable work) {
        ScopedValue.where(STORE, store).run(work);
    }

    public static <T, X extends Throwable> T call(StoreId store, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(STORE, store).call(work);
    }
}
