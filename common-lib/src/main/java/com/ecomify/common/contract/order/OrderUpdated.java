package com.ecomify.common.contract.order;

import com.ecomify.common.contract.EventType;

/** The order's status has changed in a way that no other event tells. */
@EventType(value = "order.updated", topic = OrderTopics.EVENTS)
public record OrderUpdated(OrderSnapshot order) {}
