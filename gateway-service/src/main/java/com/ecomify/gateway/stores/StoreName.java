package com.ecomify.gateway.stores;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A name by which a request may ask for a store; only well-formed ones exist, so nothing odd is ever looked up. */
record StoreName(Kind kind, String value) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    enum Kind {
        ID,
        SLUG,
        HOST
    }

    static StoreName id(UUID id) {
        return new StoreName(Kind.ID, id.toString());
    }

    static StoreName slug(String slug) {
        return new StoreName(Kind.SLUG, slug);
    }

    /** What an X-Store header names. */
    static Optional<StoreName> ofHeader(String text) {
        String lowerCase = text.strip().toLowerCase(Locale.ROOT);
        if (ID.matcher(lowerCase).matches()) {
            return Optional.of(new StoreName(Kind.ID, lowerCase));
        }
        if (SLUG.matcher(lowerCase).matches()) {
            return Optional.of(slug(lowerCase));
        }
        // A slug has no dots: a storefront's server passes on the host name that it was called by.
        return lowerCase.contains(".") ? ofHost(lowerCase) : Optional.empty();
    }

    /** @param text a host name without a port */
    static Optional<StoreName> ofHost(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        return HOST.matcher(lowerCase).matches() ? Optional.of(new StoreName(Kind.HOST, lowerCase)) : Optional.empty();
    }

    /** The query by which store-service is asked; the value needs no encoding. */
    String query() {
        return kind.name().toLowerCase(Locale.ROOT) + "=" + value;
    }
}
