package com.ecomify.auth.credentials;

import java.util.Locale;

/** An email address in the one spelling that accounts are found by. */
public record EmailAddress(String value) {

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
