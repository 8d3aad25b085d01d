package com.ecomify.product.catalog;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Repeats a write that lost a race for a handle or a SKU to a transaction that has committed meanwhile: the second attempt
 * sees the winner's row and is refused, or takes another name, in the ordinary way.
 */
final class LostRaces {

    private static final int ATTEMPTS = 3;

    private LostRaces() {}

    static <T> T retry(Supplier<T> write) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return write.get();
            } catch (DataIntegrityViolationException e) {
                // Lost: look again. The last attempt, below, is not caught.
            }
        }
        return write.get();
    }
}
