package com.ecomify.store.stores;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** A host name that leads to a storefront, as it stands in the DNS: lower case, international names in their ASCII form. */
record HostName(String value) {

    private static final int MAX_LENGTH = 253;
    private static final Pattern FORM = Pattern.compile(
            "(?=.*[a-z].*)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    HostName {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("host: " + value + " (expected: a host name such as shop.example.com)");
        }
    }

    /**
     * @param text as a person or a Host header writes it, without a port
     * @throws IllegalArgumentException if it is no host name of at least two labels; addresses are none
     */
    static HostName parse(String text) {
        String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return new HostName(IDN.toASCII(plain).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
