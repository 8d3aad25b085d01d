package com.ecomify.common.security;

/** The header in which the gateway names the store that it resolved from a host name. The gateway strips it from outside. */
public final class StoreHeader {

    public static final String NAME = "X-Ecomify-Store-Id";

    private StoreHeader() {}
}
