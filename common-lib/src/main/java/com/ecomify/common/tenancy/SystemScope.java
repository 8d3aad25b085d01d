package com.ecomify.common.tenancy;

import java.util.Optional;

/**
 * A named scope for the few pieces of work that look across stores: the outbox relay, the deadline worker, sign-in before a
 * store is chosen. A policy of a table has to name the scope for it to see anything; no policy of a business table does.
 */
public final class SystemScope {

    private static final ScopedValue<String> SCOPE = ScopedValue.newInstance();

    private SystemScope() {}

    static Optional<String> find() {
        return SCOPE.isBound() ? Optional.of(SCOPE.get()) : Optional.empty();
    }

    /** @param name the scope as policies name it, such as {@code deadlines} */
    public static <T, X extends Throwable> T call(String name, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(SCOPE, name).call(work);
    }
}
