package com.ecomify.common.contract.order;

import com.ecomify.common.contract.EventType;

/** The order stands: its stock is held and its payment authorized. The first that the world hears of it. */
@EventType(value = "order.placed", topic = OrderTopics.EVENTS)
public record OrderPlaced(OrderSnapshot order) {}
