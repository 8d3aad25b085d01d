package com.ecomify.gateway.stores;

import com.ecomify.common.ids.StoreId;
import java.util.Optional;

/** Which store a request is for, and whether it may go on. */
public sealed interface RequestStore {

    /** A store that trades, or one that its own merchant works on. */
    record Found(StoreId id) implements RequestStore {}

    /** The request needs none, and names none. */
    record None() implements RequestStore {}

    /** @param name as the request gave it */
    record Unknown(String name) implements RequestStore {}

    record Suspended(StoreId id) implements RequestStore {}

    /** The store whose limits the request counts towards: also when it is refused. */
    default Optional<StoreId> store() {
        return switch (this) {
            case Found(StoreId id) -> Optional.of(id);
            case Suspended(StoreId id) -> Optional.of(id);
            case None() -> Optional.empty();
            case Unknown(String _) -> Optional.empty();
        };
    }
}
