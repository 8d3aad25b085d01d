package com.ecomify.inventory.stock;

import com.ecomify.common.contract.product.VariantId;
import java.util.List;

/** Whether stock could be held for an order. */
public sealed interface Hold {

    /** All of it is held. */
    record Held() implements Hold {}

    /** Nothing is held. */
    record Refused(List<Shortage> shortages) implements Hold {
        public Refused {
            shortages = List.copyOf(shortages);
        }
    }

    /** @param available what could have been had; never negative */
    record Shortage(VariantId variantId, long requested, long available) {}
}
