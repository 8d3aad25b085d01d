package com.ecomify.common.contract.order;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.inventory.InventoryTopics;
import com.ecomify.common.contract.product.VariantId;
import java.time.Instant;
import java.util.List;

/** Asks inventory-service to hold all lines until {@code expiresAt}, or none. Answered by StockReserved or StockRefused. */
@EventType(value = "inventory.reserve_stock", topic = InventoryTopics.COMMANDS)
public record ReserveStock(OrderId orderId, List<Line> lines, Instant expiresAt) {

    public ReserveStock {
        lines = List.copyOf(lines);
    }

    /** @param quantity at least 1 */
    public record Line(VariantId variantId, long quantity) {}
}
