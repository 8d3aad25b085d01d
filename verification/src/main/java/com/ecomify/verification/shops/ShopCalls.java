package com.ecomify.verification.shops;

import com.ecomify.verification.api.Answer;
import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Calls through the gateway by those who have to do with one shop. */
final class ShopCalls {

    private static final Map<String, String> ADDRESS = Map.of(
            "address1",
            "1 Harbour Street",
            "city",
            "Dublin",
            "country",
            "IE",
            "zip",
            "D01 A2B3",
            "lastName",
            "Lovelace");

    private final Client client;
    private final String gateway;
    private final String slug;
    private final String privateWord;
    private String owner = "";
    private String customer = "";

    ShopCalls(Client client, String gateway, String slug, String privateWord) {
        this.client = client;
        this.gateway = gateway;
        this.slug = slug;
        this.privateWord = privateWord;
    }

    void signIn(String ownerToken) {
        owner = ownerToken;
    }

    void customer(String customerToken) {
        customer = customerToken;
    }

    Client client() {
        return client;
    }

    Request anyone(String method, String path) {
        return Request.of(method, gateway + path);
    }

    Request admin(String method, String path) {
        return anyone(method, path).with("Authorization", "Bearer " + owner);
    }

    Request shopper(String method, String path) {
        return anyone(method, path).with("X-Store", slug);
    }

    Answer post(Request request, Object body) throws InterruptedException {
        return client.send(request.json(body)).orFail();
    }

    /** Adds to a new cart, as soon as the variant can be bought. */
    String cartWith(String variant) throws InterruptedException {
        String cart = post(shopper("POST", "/api/v1/storefront/cart"), Map.of()).at("/id");
        Request add = shopper("POST", "/api/v1/storefront/cart/" + cart + "/lines")
                .json(Map.of("variantId", variant, "quantity", 1));
        Waiting.until(client, add, Answer::succeeded);
        return cart;
    }

    /** The customer checks out; the answer is 201, or 202 while the bank has to be asked. */
    Answer buy(String variant, String method, String key) throws InterruptedException {
        Request checkout = anyone("POST", "/api/v1/storefront/checkout")
                .with("Authorization", "Bearer " + customer)
                .with("Idempotency-Key", key)
                .json(checkout(cartWith(variant), method));
        return Waiting.until(
                client,
                checkout,
                answer -> answer.status() == 201
                        || (answer.status() == 202 && answer.json().has("nextAction")));
    }

    String order(String variant) throws InterruptedException {
        return buy(variant, "pm_card_visa", UUID.randomUUID().toString()).at("/id");
    }

    Map<String, Object> checkout(String cart, String method) {
        Map<String, Object> address = new HashMap<>(ADDRESS);
        address.put("firstName", privateWord);
        return Map.of(
                "cartId",
                cart,
                "email",
                privateWord + "@example.com",
                "shippingAddress",
                address,
                "payment",
                Map.of("method", method));
    }
}
