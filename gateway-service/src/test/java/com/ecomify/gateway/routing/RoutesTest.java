package com.ecomify.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.gateway.upstream.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/auth/login, AUTH",
        "/api/v1/storefront/auth/register, AUTH",
        "/oauth2/jwks, AUTH",
        "/api/v1/admin/stores, STORE",
        "/api/v1/admin/customers/1, STORE",
        "/api/v1/admin/theme, STORE",
        "/api/v1/storefront/store, STORE",
        "/api/v1/storefront/customer, STORE",
        "/api/v1/admin/products/imports, PRODUCT",
        "/api/v1/storefront/search/suggest, PRODUCT",
        "/api/v1/admin/inventory/items, INVENTORY",
        "/api/v1/admin/orders/1/cancellation, ORDER",
        "/api/v1/storefront/cart/1/lines/2, ORDER",
        "/api/v1/storefront/checkout, ORDER",
        "/api/v1/admin/payments, PAYMENT",
        "/api/v1/admin/payment-providers/stripe, PAYMENT",
        "/api/v1/storefront/payments/sandbox/1/confirmation, PAYMENT",
        "/api/v1/webhooks/stripe/1, PAYMENT",
        "/api/v1/admin/analytics/sales, ANALYTICS",
        "/api/v1/admin/webhooks/1/deliveries, PLUGIN"
    })
    void leadsEveryPathToItsService(String path, Service service) {
        assertThat(Routes.find(path)).contains(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/products",
                "/internal/stores/resolve",
                "/actuator/health",
                "/v3/api-docs",
                "/api/v1/admin/productsX",
                "/api/v1/admin",
                "/oauth2/jwks2",
                "/"
            })
    void leadsNothingElseAnywhere(String path) {
        assertThat(Routes.find(path)).isEmpty();
    }

    @Test
    void knowsAPathForEveryService() {
        for (Service service : Service.values()) {
            assertThat(Routes.prefixes(service)).isNotEmpty();
        }
    }
}
