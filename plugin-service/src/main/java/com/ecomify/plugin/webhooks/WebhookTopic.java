package com.ecomify.plugin.webhooks;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a webhook can be told of. */
public enum WebhookTopic {
    ORDERS_CREATE("orders/create"),
    ORDERS_PAID("orders/paid"),
    ORDERS_CANCELLED("orders/cancelled"),
    ORDERS_UPDATED("orders/updated"),
    PRODUCTS_CREATE("products/create"),
    PRODUCTS_UPDATE("products/update"),
    PRODUCTS_DELETE("products/delete"),
    CUSTOMERS_CREATE("customers/create");

    private final String wire;

    WebhookTopic(String wire) {
        this.wire = wire;
    }

    /** @throws IllegalArgumentException if there is no such topic */
    public static WebhookTopic of(String wire) {
        return Arrays.stream(values())
                .filter(each -> each.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("topic: " + wire));
    }

    /** The name on the wire, such as {@code orders/create}. */
    @JsonValue
    @Override
    public String toString() {
        return wire;
    }
}
