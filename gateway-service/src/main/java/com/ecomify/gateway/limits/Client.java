package com.ecomify.gateway.limits;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose bucket a request draws from.
 *
 * @param name the token's subject, or the network address
 */
record Client(Plan plan, String store, String name) {

    private static final String NO_STORE = "-";

    static Client signedIn(Caller caller) {
        return new Client(
                Plan.AUTHENTICATED,
                text(Optional.ofNullable(caller.store())),
                caller.id().toString());
    }

    static Client anonymous(Optional<StoreId> store, String address) {
        return new Client(Plan.ANONYMOUS, text(store), network(address));
    }

    static Client webhook(String address) {
        return new Client(Plan.WEBHOOKS, NO_STORE, network(address));
    }

    /** @param limit part of the key, so that another limit starts with full buckets */
    String key(long limit) {
        return "ecomify:limits:%s:%d:%s:%s".formatted(plan.id(), limit, store, name);
    }

    /** One subscriber has a whole /64 of IPv6 addresses to choose from: they are one client. */
    private static String network(String address) {
        if (address.indexOf(':') < 0 || address.contains("::")) {
            return address;
        }
        @Nullable String[] groups = address.split(":", -1);
        return groups.length < 4 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    private static String text(Optional<StoreId> store) {
        return store.map(StoreId::toString).orElse(NO_STORE);
    }
}
