package com.ecomify.gateway.upstream;

import java.util.Locale;

/** The platform's services behind the gateway. */
public enum Service {
    AUTH,
    STORE,
    PRODUCT,
    ORDER,
    PAYMENT,
    INVENTORY,
    ANALYTICS,
    PLUGIN;

    /** Its short name, such as {@code product}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
