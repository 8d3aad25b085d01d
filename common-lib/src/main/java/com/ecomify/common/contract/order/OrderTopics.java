package com.ecomify.common.contract.order;

/** Topics of order-service. */
public final class OrderTopics {

    /** Facts; key: the order's id. */
    public static final String EVENTS = "ecomify.order.events.v1";

    private OrderTopics() {}
}
