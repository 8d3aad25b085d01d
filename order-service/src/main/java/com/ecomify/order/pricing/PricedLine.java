package com.ecomify.order.pricing;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.money.Money;

/** @param quantity at least 1 */
public record PricedLine(VariantId variantId, Money price, long quantity) {

    public Money total() {
        return price.times(quantity);
    }
}
