package com.ecomify.store.stores;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a store in addresses: a DNS label of 3 to 63 characters, unique in the installation. */
record Slug(String value) {

    static final String FORM = "[a-z0-9](?:[a-z0-9-]{1,61}[a-z0-9])";

    /** Leaves room in 63 characters for what makes it unique. */
    private static final int MAX_GENERATED_LENGTH = 50;

    private static final String FALLBACK = "store";

    /** Host names and paths of the platform itself, and names that would pass for it. */
    private static final Set<String> RESERVED = Set.of(
            "about",
            "account",
            "accounts",
            "actuator",
            "admin",
            "api",
            "app",
            "apps",
            "assets",
            "auth",
            "billing",
            "blog",
            "cdn",
            "checkout",
            "console",
            "dashboard",
            "dev",
            "docs",
            "ecomify",
            "email",
            "files",
            "ftp",
            "gateway",
            "graphql",
            "help",
            "images",
            "internal",
            "localhost",
            "login",
            "mail",
            "media",
            "metrics",
            "new",
            "null",
            "oauth2",
            "official",
            "pay",
            "payment",
            "payments",
            "platform",
            "plugin",
            "plugins",
            "register",
            "root",
            "security",
            "shop",
            "signup",
            "smtp",
            "staging",
            "static",
            "status",
            "storefront",
            "stores",
            "support",
            "system",
            "test",
            "undefined",
            "webhooks",
            "well-known",
            "www");

    /** Where a store is named by its id or its slug, the two must never be confused. */
    private static final Pattern LOOKS_LIKE_AN_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    Slug {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("slug: " + value + " (expected: " + FORM + ")");
        }
    }

    /** The slug that a name suggests; never reserved, perhaps taken. */
    static Slug suggestedBy(String name) {
        String letters = name.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("œ", "oe")
                .replace("đ", "d")
                .replace("ł", "l")
                .replace("'", "")
                .replace("’", "");
        String ascii = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                .replaceAll("");
        String words = trimmed(SEPARATORS.matcher(ascii).replaceAll("-"));
        String text = words.length() > MAX_GENERATED_LENGTH ? trimmed(words.substring(0, MAX_GENERATED_LENGTH)) : words;
        if (text.length() < 3) {
            text = text.isEmpty() ? FALLBACK : FALLBACK + "-" + text;
        }
        Slug slug = new Slug(text);
        return slug.isReserved() ? slug.numbered(FALLBACK) : slug;
    }

    Slug numbered(Object suffix) {
        return new Slug(value + "-" + suffix);
    }

    boolean isReserved() {
        return RESERVED.contains(value) || LOOKS_LIKE_AN_ID.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }

    private static String trimmed(String text) {
        return OUTER_HYPHENS.matcher(text).replaceAll("");
    }
}
