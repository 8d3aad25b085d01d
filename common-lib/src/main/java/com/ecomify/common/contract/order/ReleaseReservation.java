package com.ecomify.common.contract.order;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.inventory.InventoryTopics;

/** Asks inventory-service to give back what is held or sold for the order. Answered by ReservationReleased. */
@EventType(value = "inventory.release_reservation", topic = InventoryTopics.COMMANDS)
public record ReleaseReservation(OrderId orderId) {}
