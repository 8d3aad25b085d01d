package com.ecomify.common.contract.order;

import com.ecomify.common.ids.Id;
import java.util.UUID;

/** An order, from the moment that a checkout begins. */
public record OrderId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
