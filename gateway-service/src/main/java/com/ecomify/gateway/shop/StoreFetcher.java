package com.ecomify.gateway.shop;

import com.ecomify.common.security.Caller;
import com.ecomify.gateway.graphql.Arguments;
import com.ecomify.gateway.graphql.GraphQlCaller;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.ServiceCalls;
import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

@DgsComponent
class StoreFetcher {

    private final ServiceCalls calls;

    StoreFetcher(ServiceCalls calls) {
        this.calls = calls;
    }

    @DgsQuery
    @Nullable
    Store store(@InputArgument String id, DataFetchingEnvironment environment) {
        GraphQlCaller caller = GraphQlCaller.of(environment);
        String wanted = Arguments.id("id", id);
        if (caller.store().filter(store -> store.toString().equals(wanted)).isEmpty()) {
            return null;
        }
        // What a merchant may see of the settings, and what everybody may.
        String path = caller.is(Caller.Kind.MERCHANT) ? "/api/v1/admin/stores/" + wanted : "/api/v1/storefront/store";
        return Store.of(calls.get(Service.STORE, caller.credentials(), path, new TypeReference<StoreView>() {}));
    }

    /** Everybody may see it, and the storefront's document of the store is the one that has it. */
    @DgsData(parentType = "Store", field = "theme")
    @Nullable
    Theme theme(DataFetchingEnvironment environment) {
        GraphQlCaller caller = GraphQlCaller.of(environment);
        return calls.get(
                        Service.STORE,
                        caller.credentials(),
                        "/api/v1/storefront/store",
                        new TypeReference<ThemedStoreView>() {})
                .theme();
    }

    record Store(
            String id, String name, String slug, @Nullable String domain, Settings settings) {

        static Store of(StoreView store) {
            List<String> hosts = store.hosts();
            return new Store(
                    store.id(),
                    store.name(),
                    store.slug(),
                    hosts == null || hosts.isEmpty() ? null : hosts.getFirst(),
                    new Settings(
                            store.currency(),
                            store.locale(),
                            store.timezone(),
                            store.country(),
                            store.status(),
                            store.contactEmail()));
        }
    }

    record Settings(
            String currency,
            String locale,
            String timezone,
            String country,
            String status,
            @Nullable String contactEmail) {}

    record StoreView(
            String id,
            String name,
            String slug,
            @Nullable List<String> hosts,
            String currency,
            String locale,
            String timezone,
            String country,
            String status,
            @Nullable String contactEmail) {}

    record ThemedStoreView(@Nullable Theme theme) {}

    record Theme(Colors colors, Typography typography, Layout layout) {

        record Colors(String primary, String secondary, String accent, String background, String text) {}

        record Typography(String fontFamily, String headingFont) {}

        record Layout(String headerStyle, String sidebarPosition) {}
    }
}
