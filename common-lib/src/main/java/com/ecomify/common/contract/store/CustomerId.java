package com.ecomify.common.contract.store;

import com.ecomify.common.ids.Id;
import java.util.UUID;

/** A customer of one store. */
public record CustomerId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
