package com.ecomify.store.config;

import java.util.Locale;
import java.util.regex.Pattern;

/** An email address in the form that it is compared in: trimmed and in lower case. */
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;

    /** Not the whole of RFC 5322: what mail providers accept, so that a typing error is noticed. */
    private static final Pattern FORM = Pattern.compile(
            "[^\\s@\\p{Cntrl}\\p{Cs},;:<>()\\[\\]\\\\\"]{1,64}@[^\\s@\\p{Cntrl}\\p{Cs},;:<>()\\[\\]\\\\\"]+\\.[^\\s@.]{2,}");

    /** @throws IllegalArgumentException if it cannot be an address */
    public EmailAddress {
        value = normalized(value);
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value: " + value + " (expected: an email address)");
        }
    }

    /** Only brings a text that another service has accepted into the form that addresses are compared in. */
    public static String normalized(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
