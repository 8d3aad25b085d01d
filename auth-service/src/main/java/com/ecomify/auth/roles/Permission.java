package com.ecomify.auth.roles;

/** What a token can permit; the services name the same strings where they check them. */
public enum Permission {
    PRODUCT_READ("product:read"),
    PRODUCT_WRITE("product:write"),
    PRODUCT_DELETE("product:delete"),
    ORDER_READ("order:read"),
    ORDER_WRITE("order:write"),
    ORDER_REFUND("order:refund"),
    SETTINGS_READ("settings:read"),
    SETTINGS_WRITE("settings:write"),
    CUSTOMER_READ("customer:read"),
    CUSTOMER_WRITE("customer:write"),
    INVENTORY_READ("inventory:read"),
    INVENTORY_WRITE("inventory:write"),
    ANALYTICS_READ("analytics:read"),
    WEBHOOK_READ("webhook:read"),
    WEBHOOK_WRITE("webhook:write");

    private final String value;

    Permission(String value) {
        this.value = value;
    }

    /** As it stands in tokens, such as {@code product:write}. */
    public String value() {
        return value;
    }
}
