package com.ecomify.inventory.stock;

import com.ecomify.inventory.locations.LocationId;
import java.util.List;

/** From which locations a quantity of one variant is taken. */
sealed interface Allocation {

    /** Stock of the variant is not counted: any quantity can be had, nothing is taken. */
    record Untracked() implements Allocation {}

    /** @param parts at most one per location; add up to the quantity */
    record Split(List<Part> parts) implements Allocation {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /** @param available what could have been had; never negative */
    record TooLittle(long available) implements Allocation {}

    /** @param quantity at least 1 */
    record Part(LocationId location, long quantity) {}
}
