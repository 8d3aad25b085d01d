package com.ecomify.store.stores;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;

/** Turns the violation of a unique name into an outcome: only the database can say it without a race. */
final class TakenNames {

    enum Kind {
        SLUG,
        HOST
    }

    private TakenNames() {}

    /**
     * @param work a whole transaction
     * @param refusal what to answer when another store has the name
     */
    static <T> T guard(Supplier<T> work, Function<Kind, T> refusal) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException e) {
            return refusal.apply(kind(e));
        }
    }

    private static Kind kind(DataIntegrityViolationException e) {
        String constraint = e.getCause() instanceof ConstraintViolationException cause
                ? String.valueOf(cause.getConstraintName())
                : "";
        return switch (constraint.toLowerCase(Locale.ROOT)) {
            case "stores_slug_unique" -> Kind.SLUG;
            case "store_hosts_unique" -> Kind.HOST;
            default -> throw e;
        };
    }
}
