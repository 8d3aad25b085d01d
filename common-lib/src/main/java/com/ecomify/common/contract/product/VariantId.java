package com.ecomify.common.contract.product;

import com.ecomify.common.ids.Id;
import java.util.UUID;

/** A variant: the thing that is priced, stocked and sold. */
public record VariantId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
