package com.ecomify.verification.isolation;

import java.util.List;
import java.util.stream.Stream;

/** Operations of shoppers, and those that are open. */
final class ShopperFillings {

    private static final String STOREFRONT = "/api/v1/storefront/";
    private static final String PERSON = """
            {"email": "{fresh}@example.com", "password": "{my.password}", "firstName": "P", "lastName": "R"}""";
    private static final String CHECKOUT = """
            {"cartId": "{checkoutCartId}", "email": "probe@example.com", "payment": {"method": "pm_card_visa"},
             "shippingAddress": {"firstName": "P", "lastName": "Robe", "address1": "1 Street", "city": "Dublin",
                                 "country": "IE", "zip": "D01"}}""";

    private ShopperFillings() {}

    static List<Filling> all() {
        return Stream.of(accounts(), catalogue(), carts(), customers(), open())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Filling> accounts() {
        String auth = "/api/v1/auth/";
        return List.of(
                Filling.of("POST " + auth + "register", Access.SIGN_IN).sending(PERSON),
                Filling.of("POST " + auth + "login", Access.SIGN_IN)
                        .sending("{\"email\": \"{my.ownerEmail}\", \"password\": \"{my.password}\", "
                                + "\"storeId\": \"{storeId}\"}"),
                Filling.of("POST " + auth + "refresh", Access.SIGN_IN)
                        .sending("{\"refreshToken\": \"{my.refreshToken}\"}"),
                Filling.of("POST " + auth + "logout", Access.SIGN_IN)
                        .sending("{\"refreshToken\": \"{my.logoutToken}\"}"),
                Filling.of("POST " + auth + "switch-store", Access.MERCHANT).sending("{\"storeId\": \"{storeId}\"}"),
                Filling.of("GET " + auth + "me", Access.MERCHANT));
    }

    private static List<Filling> catalogue() {
        return List.of(
                Filling.of("GET " + STOREFRONT + "store", Access.SHOPPER),
                Filling.of("GET " + STOREFRONT + "payments/providers", Access.SHOPPER)
                        .showing(false),
                Filling.of("GET " + STOREFRONT + "products", Access.SHOPPER).query("first=100"),
                Filling.of("GET " + STOREFRONT + "products/{handle}", Access.SHOPPER),
                Filling.of("GET " + STOREFRONT + "products/{handle}", Access.SHOPPER)
                        .at(STOREFRONT + "products/twin-of-all"),
                Filling.of("GET " + STOREFRONT + "products/{handle}", Access.HIDDEN)
                        .at(STOREFRONT + "products/{draftHandle}"),
                Filling.of("GET " + STOREFRONT + "search", Access.HIDDEN).query("q={draftHandle}"),
                Filling.of("GET /internal/products", Access.HIDDEN).query("ids={draftProductId}"),
                Filling.of("GET /internal/products/by-variants", Access.HIDDEN).query("ids={draftVariantId}"),
                Filling.of("GET " + STOREFRONT + "search", Access.SHOPPER).query("q=twin"),
                Filling.of("GET " + STOREFRONT + "search", Access.SHOPPER).query("q={publicWord}"),
                Filling.of("GET " + STOREFRONT + "search", Access.SHOPPER).query("vendor={publicWord}%20lamp"),
                Filling.of("GET " + STOREFRONT + "search/suggest", Access.SHOPPER)
                        .query("q={publicWord}"),
                Filling.of("GET /internal/products", Access.SHOPPER).query("ids={productId}"),
                Filling.of("GET /internal/products/by-variants", Access.SHOPPER).query("ids={variantId}"));
    }

    private static List<Filling> carts() {
        String cart = STOREFRONT + "cart";
        String lines = cart + "/{cartId}/lines";
        return List.of(
                Filling.of("POST " + cart, Access.SHOPPER),
                Filling.of("GET " + cart + "/{cartId}", Access.SHOPPER),
                Filling.of("POST " + lines, Access.SHOPPER)
                        .sending("{\"variantId\": \"{variantId}\", \"quantity\": 1}"),
                Filling.of("PATCH " + lines + "/{variantId}", Access.SHOPPER)
                        .at(cart + "/{checkoutCartId}/lines/{variantId}")
                        .sending("{\"quantity\": 2}"),
                Filling.of("DELETE " + lines + "/{variantId}", Access.SHOPPER),
                Filling.of("POST " + STOREFRONT + "checkout", Access.SHOPPER).sending(CHECKOUT),
                Filling.of("GET " + STOREFRONT + "checkout/{orderId}", Access.SHOPPER)
                        .query("token={checkoutToken}")
                        .showing(false),
                Filling.of("POST " + STOREFRONT + "payments/sandbox/{paymentId}/confirmation", Access.SHOPPER)
                        .at(STOREFRONT + "payments/sandbox/{waitingPaymentId}/confirmation")
                        .sending("{\"approve\": true}"));
    }

    private static List<Filling> customers() {
        String auth = STOREFRONT + "auth/";
        return List.of(
                Filling.of("POST " + auth + "register", Access.SIGN_IN).sending(PERSON),
                Filling.of("POST " + auth + "login", Access.SIGN_IN)
                        .sending("{\"email\": \"{customerEmail}\", \"password\": \"{password}\"}"),
                Filling.of("GET " + STOREFRONT + "customer", Access.CUSTOMER),
                Filling.of("PATCH " + STOREFRONT + "customer", Access.CUSTOMER).sending("{\"phone\": \"+353 1 123\"}"),
                Filling.of("GET " + STOREFRONT + "orders", Access.CUSTOMER).query("first=100"),
                Filling.of("GET " + STOREFRONT + "orders/{orderId}", Access.CUSTOMER));
    }

    private static List<Filling> open() {
        return List.of(
                Filling.of("GET /oauth2/jwks", Access.OPEN).showing(false),
                Filling.of("GET /.well-known/openid-configuration", Access.OPEN).showing(false),
                // The gateway's question by which a host name becomes a store: name and address of a store are no
                // secret.
                Filling.of("GET /internal/stores/resolve", Access.OPEN).query("slug={my.slug}"),
                Filling.of("POST /api/v1/webhooks/{provider}/{storeId}", Access.SIGNED)
                        .at("/api/v1/webhooks/stripe/{storeId}")
                        .sending("{\"id\": \"evt_{fresh}\", \"type\": \"payment_intent.processing\", \"data\": "
                                + "{\"object\": {\"id\": \"pi_{fresh}\", \"object\": \"payment_intent\"}}}"));
    }
}
