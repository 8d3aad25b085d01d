package com.ecomify.common.contract.inventory;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.order.OrderId;
import java.time.Instant;

/** All lines of the order are held until {@code expiresAt}. */
@EventType(value = "stock.reserved", topic = InventoryTopics.EVENTS)
public record StockReserved(OrderId orderId, Instant expiresAt) {}
