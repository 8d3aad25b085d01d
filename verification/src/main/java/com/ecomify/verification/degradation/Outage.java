package com.ecomify.verification.degradation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something that is away, and what that may cost.
 *
 * @param title as the table names it
 * @param parts that are stopped
 * @param frozen whether they are suspended instead: they keep their connections and answer nothing
 * @param lost activities that may be refused meanwhile
 * @param delayed activities that may be accepted and done later
 */
record Outage(String title, List<String> parts, boolean frozen, Set<Activity> lost, Set<Activity> delayed) {

    private static final List<String> ALL_BUT_BROWSING = List.of(
            "plugin",
            "analytics",
            "inventory",
            "payment",
            "order",
            "store",
            "auth",
            "mail",
            "elasticsearch",
            "redis",
            "kafka");

    /** Every outage that is tried, the shortest way back first. */
    static List<Outage> all() {
        return List.of(
                of("Redis", "redis", Set.of(), Set.of()),
                new Outage("Redis, frozen", List.of("redis"), true, Set.of(), Set.of()),
                of("mail server", "mail", Set.of(), Set.of()),
                of("Elasticsearch", "elasticsearch", Set.of(Activity.SEARCH), Set.of()),
                of("Kafka", "kafka", Set.of(), Set.of(Activity.CHECK_OUT)),
                of("PostgreSQL", "postgres", EnumSet.allOf(Activity.class), Set.of()),
                of("auth-service", "auth", Set.of(Activity.SIGN_IN), Set.of()),
                of("store-service", "store", Set.of(Activity.PROFILE), Set.of()),
                of("product-service", "product", Set.of(Activity.BROWSE, Activity.SEARCH, Activity.EDIT), Set.of()),
                of("order-service", "order", Set.of(Activity.CART, Activity.CHECK_OUT, Activity.ORDERS), Set.of()),
                of("payment-service", "payment", Set.of(), Set.of(Activity.CHECK_OUT)),
                of("inventory-service", "inventory", Set.of(Activity.STOCK), Set.of(Activity.CHECK_OUT)),
                of("analytics-service", "analytics", Set.of(Activity.FIGURES), Set.of()),
                of("plugin-service", "plugin", Set.of(Activity.WEBHOOKS), Set.of()),
                new Outage(
                        "all but product-service, gateway and PostgreSQL",
                        ALL_BUT_BROWSING,
                        false,
                        EnumSet.complementOf(EnumSet.of(Activity.BROWSE, Activity.EDIT)),
                        Set.of()));
    }

    private static Outage of(String title, String part, Set<Activity> lost, Set<Activity> delayed) {
        return new Outage(title, List.of(part), false, lost, delayed);
    }

    /** Whether it may go like that. */
    boolean allows(Activity activity, Outcome outcome) {
        return switch (outcome) {
            case WORKS -> true;
            case LATER -> delayed.contains(activity);
            case SAYS_NO -> lost.contains(activity);
            case BROKEN -> false;
        };
    }
}
