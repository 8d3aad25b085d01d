package com.ecomify.verification.degradation;

import com.ecomify.verification.api.Answer;
import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.shops.Shop;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What shoppers and merchants do. */
enum Activity {
    BROWSE("browse"),
    SEARCH("search"),
    CART("cart"),
    CHECK_OUT("check out"),
    SIGN_IN("sign in"),
    PROFILE("profile"),
    EDIT("edit product"),
    ORDERS("see orders"),
    STOCK("see stock"),
    FIGURES("see figures"),
    WEBHOOKS("see webhooks");

    private final String title;

    Activity(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Does it once and gives the answer that decides. */
    Answer attempt(Client client, String gateway, Shop shop) throws InterruptedException {
        Request shopper = Request.of("GET", gateway).with("X-Store", shop.slug());
        Request customer = Request.of("GET", gateway).with("Authorization", "Bearer " + shop.customerToken());
        Request owner = Request.of("GET", gateway).with("Authorization", "Bearer " + shop.ownerToken());
        return switch (this) {
            case BROWSE -> browse(client, shopper, shop);
            case SEARCH -> client.send(to(shopper, "GET", "/api/v1/storefront/search?q=" + shop.publicWord()));
            case CART -> cart(client, shopper, shop);
            case CHECK_OUT -> checkOut(client, shopper, shop);
            case SIGN_IN ->
                client.send(to(shopper, "POST", "/api/v1/storefront/auth/login")
                        .json(Map.of("email", shop.thing("customerEmail"), "password", shop.thing("password"))));
            case PROFILE -> client.send(to(customer, "GET", "/api/v1/storefront/customer"));
            case EDIT ->
                client.send(to(owner, "PATCH", "/api/v1/admin/products/" + shop.thing("patchedProductId"))
                        .json(Map.of("vendor", "v" + System.nanoTime())));
            case ORDERS -> client.send(to(owner, "GET", "/api/v1/admin/orders"));
            case STOCK -> client.send(to(owner, "GET", "/api/v1/admin/inventory/items"));
            case FIGURES ->
                client.send(to(owner, "GET", "/api/v1/admin/analytics/sales?from=2026-01-01&to=2026-12-31"));
            case WEBHOOKS -> client.send(to(owner, "GET", "/api/v1/admin/webhooks"));
        };
    }

    /** The listing, and a page that was never asked for before: one that exists, or else the answer to the first. */
    private static Answer browse(Client client, Request shopper, Shop shop) throws InterruptedException {
        Answer listed = client.send(to(shopper, "GET", "/api/v1/storefront/products?first=10"));
        return listed.succeeded()
                ? client.send(to(shopper, "GET", "/api/v1/storefront/products/" + shop.thing("handle")))
                : listed;
    }

    private static Answer cart(Client client, Request shopper, Shop shop) throws InterruptedException {
        Answer opened = client.send(to(shopper, "POST", "/api/v1/storefront/cart"));
        return opened.succeeded()
                ? client.send(to(shopper, "POST", "/api/v1/storefront/cart/" + opened.at("/id") + "/lines")
                        .json(Map.of("variantId", shop.thing("variantId"), "quantity", 1)))
                : opened;
    }

    private static Answer checkOut(Client client, Request shopper, Shop shop) throws InterruptedException {
        Answer filled = cart(client, shopper, shop);
        if (!filled.succeeded()) {
            return filled;
        }
        JsonNode cart = filled.json();
        Map<String, Object> address = Map.of(
                "firstName",
                "Ada",
                "lastName",
                "L",
                "address1",
                "1 Street",
                "city",
                "Dublin",
                "country",
                "IE",
                "zip",
                "D01");
        return client.send(to(shopper, "POST", "/api/v1/storefront/checkout")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .json(Map.of(
                        "cartId",
                        cart.path("id").asString(),
                        "email",
                        "ada@example.com",
                        "shippingAddress",
                        address,
                        "payment",
                        Map.of("method", "pm_card_visa"))));
    }

    private static Request to(Request who, String method, String path) {
        return new Request(method, who.url() + path, who.headers(), null);
    }

    static List<Activity> all() {
        return List.of(values());
    }
}
