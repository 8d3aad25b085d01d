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
            throw refused(value);
        }
    }

    /**
     * @param text as a person or a Host header writes it, without a port
     * @throws IllegalArgumentException if it is no host name of at least two labels; addresses are none
     */
    static HostName parse(String text) {
        String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return new HostName(ascii(plain).toLowerCase(Locale.ROOT));
    }

    private static String ascii(String name) {
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException e) {
            // Its message names the parser and not what is expected.
            throw refused(name);
        }
    }

    private static IllegalArgumentException refused(String name) {
        return new IllegalArgumentException("host: " + name + " (expected: a host name such as shop.example.com)");
    }

    @Override
    public String toString() {
        return value;
    }
}
