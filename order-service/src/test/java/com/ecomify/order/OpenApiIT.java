package com.ecomify.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OpenApiIT {

    @Autowired
    private Api api;

    @Test
    void describesEveryOperation() {
        Api.Answer document = api.get("/v3/api-docs");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.at("/paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/storefront/cart",
                        "/api/v1/storefront/cart/{cartId}",
                        "/api/v1/storefront/cart/{cartId}/lines",
                        "/api/v1/storefront/cart/{cartId}/lines/{variantId}",
                        "/api/v1/storefront/checkout",
                        "/api/v1/storefront/checkout/{orderId}",
                        "/api/v1/storefront/orders",
                        "/api/v1/storefront/orders/{orderId}",
                        "/api/v1/admin/orders",
                        "/api/v1/admin/orders/{orderId}",
                        "/api/v1/admin/orders/{orderId}/cancellation",
                        "/api/v1/admin/orders/{orderId}/processing",
                        "/api/v1/admin/orders/{orderId}/completion",
                        "/internal/orders");
    }
}
