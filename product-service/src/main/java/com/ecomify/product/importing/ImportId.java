package com.ecomify.product.importing;

import com.ecomify.common.ids.Id;
import java.util.UUID;

/** An import of a product CSV. */
public record ImportId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
