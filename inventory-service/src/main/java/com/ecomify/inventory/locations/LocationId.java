package com.ecomify.inventory.locations;

import com.ecomify.common.ids.Id;
import java.util.UUID;

/** A place where a store keeps stock. */
public record LocationId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
