package com.ecomify.gateway.cache;

import com.ecomify.common.ids.StoreId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request whose answer is the same for every shopper of the store.
 *
 * @param target what is asked for, as it came: path and query, or a GraphQL request's body
 * @param subject what the answer tells of
 */
record CacheableRead(StoreId store, String target, Subject subject) {

    private static final String STORE = "/api/v1/storefront/store";
    private static final String LISTING = "/api/v1/storefront/products";
    private static final String PAGE = LISTING + "/";
    private static final Set<String> SEARCHES =
            Set.of("/api/v1/storefront/search", "/api/v1/storefront/search/suggest");
    private static final int LONGEST_QUERY = 256;

    /** What an answer tells of, and so which event ends it. */
    sealed interface Subject {

        record Store(StoreId store) implements Subject {}

        record Listing(StoreId store) implements Subject {}

        record Page(StoreId store, String handle) implements Subject {}

        /** The store and all that it sells: a GraphQL query names whatever it likes. */
        record Storefront(StoreId store) implements Subject {}
    }

    /** Empty if the answer may be another for another shopper, or is not worth keeping. */
    static Optional<CacheableRead> of(HttpServletRequest request, StoreId store) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        boolean plain = request.getMethod().equals("GET")
                && acceptsJson(request.getHeader("Accept"))
                && request.getHeader("Range") == null
                && (query == null || query.length() <= LONGEST_QUERY);
        Subject subject = plain ? subject(path, store) : null;
        return Optional.ofNullable(subject)
                .map(known -> new CacheableRead(store, query == null ? path : path + "?" + query, known));
    }

    /** @param request a GraphQL request as it came, with what decides the form of its answer */
    static CacheableRead ofQuery(String request, StoreId store) {
        return new CacheableRead(store, request, new Subject.Storefront(store));
    }

    private static @Nullable Subject subject(String path, StoreId store) {
        if (path.equals(LISTING) || SEARCHES.contains(path)) {
            return new Subject.Listing(store);
        }
        if (path.equals(STORE)) {
            return new Subject.Store(store);
        }
        boolean page = path.startsWith(PAGE) && path.indexOf('/', PAGE.length()) < 0;
        // Another spelling of a handle would hide which product it is.
        return page && path.indexOf('%') < 0 && path.indexOf(';') < 0
                ? new Subject.Page(store, path.substring(PAGE.length()).toLowerCase(Locale.ROOT))
                : null;
    }

    static boolean acceptsJson(@Nullable String accept) {
        return accept == null || accept.contains("*/*") || accept.contains("application/json");
    }
}
