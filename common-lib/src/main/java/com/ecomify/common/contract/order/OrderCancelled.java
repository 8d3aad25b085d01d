package com.ecomify.common.contract.order;

import com.ecomify.common.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A placed order is cancelled; stock and money go back.
 *
 * @param reason in the words of whoever cancelled it; null for none
 */
@EventType(value = "order.cancelled", topic = OrderTopics.EVENTS)
public record OrderCancelled(OrderSnapshot order, @Nullable String reason) {}
