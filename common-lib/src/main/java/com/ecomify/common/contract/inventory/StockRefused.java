package com.ecomify.common.contract.inventory;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.VariantId;
import java.util.List;

/** Nothing is held for the order: at least one line cannot be had. */
@EventType(value = "stock.refused", topic = InventoryTopics.EVENTS)
public record StockRefused(OrderId orderId, List<Shortage> shortages) {

    public StockRefused {
        shortages = List.copyOf(shortages);
    }

    /** @param available what could have been had at that moment; never negative */
    public record Shortage(VariantId variantId, long requested, long available) {}
}
