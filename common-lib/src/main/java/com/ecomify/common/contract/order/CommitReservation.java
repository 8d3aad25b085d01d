package com.ecomify.common.contract.order;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.inventory.InventoryTopics;

/** Asks inventory-service to turn what is held into sold. Answered by ReservationCommitted. */
@EventType(value = "inventory.commit_reservation", topic = InventoryTopics.COMMANDS)
public record CommitReservation(OrderId orderId) {}
