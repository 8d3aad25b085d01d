package com.ecomify.common.contract.order;

import com.ecomify.common.contract.EventType;

/** The order's money is ours. */
@EventType(value = "order.paid", topic = OrderTopics.EVENTS)
public record OrderPaid(OrderSnapshot order) {}
