package com.ecomify.gateway.stores;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import com.ecomify.gateway.upstream.UpstreamUnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the store of a request, once per request. */
@Component
public class Stores {

    private static final String HEADER = "X-Store";
    private static final String ATTRIBUTE = RequestStore.class.getName();

    private final StoreDirectory directory;

    Stores(StoreDirectory directory) {
        this.directory = directory;
    }

    /**
     * To be called when the caller is known.
     *
     * @throws UpstreamUnavailableException if it cannot be said at the moment
     */
    public RequestStore of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestStore known) {
            return known;
        }
        RequestStore store = resolve(request, Caller.find().orElse(null));
        request.setAttribute(ATTRIBUTE, store);
        return store;
    }

    private RequestStore resolve(HttpServletRequest request, @Nullable Caller caller) {
        boolean storefront = request.getRequestURI().startsWith("/api/v1/storefront/");
        boolean graphql = request.getRequestURI().equals("/graphql");
        if (caller != null) {
            return ofToken(caller, storefront);
        }
        if (!storefront && !graphql) {
            return new RequestStore.None();
        }
        String header = request.getHeader(HEADER);
        if (header != null) {
            return trading(header, StoreName.ofHeader(header).flatMap(directory::find));
        }
        String host = request.getServerName();
        Optional<ResolvedStore> store = StoreName.ofHost(host).flatMap(directory::find);
        // The platform's own host name is no store's: GraphQL has things to say there, such as its schema.
        return graphql && store.isEmpty() ? new RequestStore.None() : trading(host, store);
    }

    /** A merchant works on a store whatever its status; a customer of a suspended one is a visitor like any other. */
    private RequestStore ofToken(Caller caller, boolean storefront) {
        StoreId id = caller.store();
        if (id == null) {
            return new RequestStore.None();
        }
        if (!storefront || caller.kind() != Caller.Kind.CUSTOMER) {
            return new RequestStore.Found(id);
        }
        return trading(id.toString(), directory.find(StoreName.id(id.value())));
    }

    private static RequestStore trading(String name, Optional<ResolvedStore> store) {
        return store.<RequestStore>map(found -> switch (found.status()) {
                    case ACTIVE -> new RequestStore.Found(found.storeId());
                    case SUSPENDED -> new RequestStore.Suspended(found.storeId());
                    case CLOSED -> new RequestStore.Unknown(name);
                })
                .orElseGet(() -> new RequestStore.Unknown(name));
    }
}
