package com.ecomify.gateway.routing;

import com.ecomify.gateway.upstream.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routes: each service and the path prefixes that lead to it. A prefix matches itself and everything below it. */
public final class Routes {

    private static final Map<Service, List<String>> PREFIXES = Map.of(
            Service.AUTH,
            List.of(
                    "/api/v1/auth",
                    "/api/v1/admin/staff",
                    "/api/v1/storefront/auth",
                    "/oauth2/jwks",
                    "/.well-known/openid-configuration"),
            Service.STORE,
            List.of(
                    "/api/v1/admin/stores",
                    "/api/v1/admin/customers",
                    "/api/v1/admin/theme",
                    "/api/v1/storefront/store",
                    "/api/v1/storefront/customer"),
            Service.PRODUCT,
            List.of("/api/v1/admin/products", "/api/v1/storefront/products", "/api/v1/storefront/search"),
            Service.INVENTORY,
            List.of("/api/v1/admin/inventory"),
            Service.ORDER,
            List.of(
                    "/api/v1/admin/orders",
                    "/api/v1/storefront/cart",
                    "/api/v1/storefront/checkout",
                    "/api/v1/storefront/orders"),
            Service.PAYMENT,
            List.of(
                    "/api/v1/admin/payments",
                    "/api/v1/admin/payment-providers",
                    "/api/v1/storefront/payments",
                    "/api/v1/webhooks"),
            Service.ANALYTICS,
            List.of("/api/v1/admin/analytics"),
            Service.PLUGIN,
            List.of("/api/v1/admin/webhooks"));

    private Routes() {}

    /** The service that a path leads to; empty if none. */
    public static Optional<Service> find(String path) {
        return PREFIXES.entrySet().stream()
                .filter(route -> route.getValue().stream().anyMatch(prefix -> isBelow(path, prefix)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static List<String> prefixes(Service service) {
        return PREFIXES.getOrDefault(service, List.of());
    }

    private static boolean isBelow(String path, String prefix) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
