package com.ecomify.common.contract.product;

import com.ecomify.common.ids.Id;
import java.util.UUID;

/** A product: the thing that a store lists. */
public record ProductId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
