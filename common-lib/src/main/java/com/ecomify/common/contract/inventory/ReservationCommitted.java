package com.ecomify.common.contract.inventory;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.order.OrderId;

/** What was held for the order is sold: it has left the committed stock. */
@EventType(value = "reservation.committed", topic = InventoryTopics.EVENTS)
public record ReservationCommitted(OrderId orderId) {}
