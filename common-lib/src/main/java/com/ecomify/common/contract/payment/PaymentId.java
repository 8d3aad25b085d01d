package com.ecomify.common.contract.payment;

import com.ecomify.common.ids.Id;
import java.util.UUID;

/** One payment of one order; chosen by the checkout, so that asking twice means the same payment. */
public record PaymentId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
