package com.ecomify.order.cart;

import com.ecomify.common.ids.Id;
import java.util.UUID;

/** A cart. Whoever knows it may use the cart, so it is shown to nobody else. */
public record CartId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
