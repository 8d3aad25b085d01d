package com.ecomify.gateway.limits;

import java.util.Locale;

/** Which limit a request falls under. */
enum Plan {
    ANONYMOUS,
    AUTHENTICATED,
    WEBHOOKS;

    /** Its name in headers and keys. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
