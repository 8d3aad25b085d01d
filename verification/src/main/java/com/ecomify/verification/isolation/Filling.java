package com.ecomify.verification.isolation;

import com.ecomify.verification.shops.Shop;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an operation is called in earnest. In the texts {@code {orderId}} stands for that thing of the shop that is asked about,
 * {@code {my.email}} for a thing of the shop of whoever asks, {@code {fresh}} for something new.
 *
 * @param name method and path as the document has them, or type and field of the GraphQL schema
 * @param target path and query
 * @param body empty for none
 * @param permission that staff need; empty for none
 * @param shows whether the rightful answer has to name something of the shop
 */
record Filling(
        String name, Access access, String permission, String target, String contentType, String body, boolean shows) {

    private static final Set<String> OF_NOBODY = Set.of("fresh", "yesterday", "tomorrow");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z.]+)}");
    private static final String JSON = "application/json";

    /** Of an operation whose path parameters are things of the shop. */
    static Filling of(String name, Access access) {
        boolean get = name.startsWith("GET ");
        return new Filling(name, access, "", name.substring(name.indexOf(' ') + 1), JSON, "", get);
    }

    static Filling staff(String name, String permission) {
        return of(name, Access.STAFF).needing(permission);
    }

    Filling needing(String needed) {
        return new Filling(name, access, needed, target, contentType, body, shows);
    }

    /** Another path, or the same with a query. */
    Filling at(String other) {
        return new Filling(name, access, permission, other, contentType, body, shows);
    }

    Filling query(String query) {
        return at(target + "?" + query);
    }

    Filling sending(String json) {
        return new Filling(name, access, permission, target, JSON, json, shows);
    }

    Filling sending(String type, String text) {
        return new Filling(name, access, permission, target, type, text, shows);
    }

    Filling showing(boolean whether) {
        return new Filling(name, access, permission, target, contentType, body, whether);
    }

    /** Whether it points at something of the shop, so that a stranger has to be refused. */
    boolean names() {
        Matcher places = PLACE.matcher(target + body);
        while (places.find()) {
            if (!places.group(1).startsWith("my.") && !OF_NOBODY.contains(places.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it only reads. */
    boolean reads() {
        return name.startsWith("GET ") || name.startsWith("Query.");
    }

    static String fill(String text, Shop asked, Shop asking) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), asked, asking)));
    }

    private static String value(String thing, Shop asked, Shop asking) {
        if (thing.equals("fresh")) {
            return "z" + UUID.randomUUID().toString().replace("-", "");
        }
        return switch (thing) {
            case "yesterday" -> LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
            case "tomorrow" -> LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
            case "publicWord" -> asked.publicWord();
            case "my.publicWord" -> asking.publicWord();
            default -> thing.startsWith("my.") ? asking.thing(thing.substring(3)) : asked.thing(thing);
        };
    }
}
