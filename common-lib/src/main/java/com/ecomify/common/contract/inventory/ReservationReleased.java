package com.ecomify.common.contract.inventory;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.order.OrderId;

/**
 * Nothing is held for the order any more.
 *
 * @param expired whether the time ran out, rather than somebody asking for it
 */
@EventType(value = "reservation.released", topic = InventoryTopics.EVENTS)
public record ReservationReleased(OrderId orderId, boolean expired) {}
