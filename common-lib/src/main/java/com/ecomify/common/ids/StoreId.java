package com.ecomify.common.ids;

import java.util.UUID;

/** The id of a store, the tenant of everything else. */
public record StoreId(UUID value) implements Id {

    /** @throws IllegalArgumentException if {@code text} is not a UUID */
    public static StoreId parse(String text) {
        return new StoreId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
