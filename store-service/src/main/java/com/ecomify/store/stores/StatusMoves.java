package com.ecomify.store.stores;

import com.ecomify.common.contract.store.StoreStatus;
import java.util.EnumSet;
import java.util.Set;

/** Which status of a store leads to which: trading may pause and go on; a closed store stays closed. */
final class StatusMoves {

    private StatusMoves() {}

    static boolean allowed(StoreStatus from, StoreStatus to) {
        return from(from).contains(to);
    }

    private static Set<StoreStatus> from(StoreStatus status) {
        return switch (status) {
            case ACTIVE -> EnumSet.of(StoreStatus.SUSPENDED, StoreStatus.CLOSED);
            case SUSPENDED -> EnumSet.of(StoreStatus.ACTIVE, StoreStatus.CLOSED);
            case CLOSED -> EnumSet.noneOf(StoreStatus.class);
        };
    }
}
