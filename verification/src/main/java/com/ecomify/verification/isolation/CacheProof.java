package com.ecomify.verification.isolation;

import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.verification.api.Answer;
import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.shops.Shop;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What is kept between requests: pages, their validators, answers by idempotency key, entries in Redis. */
record CacheProof(LocalPlatform platform, Client client, Shop asked, Shop other, Tally tally) {

    private static final String TWIN = "/api/v1/storefront/products/twin-of-all";

    /** Of a store, or of whoever belongs to none: counters of requests without a store. */
    private static final Pattern OF_A_STORE = Pattern.compile(".*(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}).*");

    private static final Pattern OF_NO_STORE = Pattern.compile("ecomify:limits:[a-z]+:\\d+:-:.*");

    void run() throws IOException, InterruptedException {
        pages();
        idempotency();
        for (String key : RedisKeys.all(platform.address("redis"))) {
            tally.add("keys in Redis", 1);
            if (!OF_A_STORE.matcher(key).matches() && !OF_NO_STORE.matcher(key).matches()) {
                tally.fault("A key in Redis names no store: " + key);
            }
        }
    }

    /** The same address in both stores: neither the page nor its validator may be the other's. */
    private void pages() throws InterruptedException {
        Answer first = client.send(page(asked)).orFail();
        Answer second = client.send(page(other).with("If-None-Match", first.header("ETag")));
        tally.add("probes of caches", 2);
        if (second.status() != 200 || !second.text().contains(other.publicWord())) {
            tally.fault("The validator of another store's page is taken: " + second.shown() + "\n    "
                    + second.request().curl());
        }
        Answer again = client.send(page(asked).with("If-None-Match", first.header("ETag")));
        if (again.status() != 304) {
            tally.fault("The validator of its own page is not taken, so the probe proves nothing: " + again.shown());
        }
    }

    private Request page(Shop shop) {
        return Request.of("GET", platform.url("gateway") + TWIN).with("X-Store", shop.slug());
    }

    /** The key of another store's order must not bring that order. */
    private void idempotency() throws InterruptedException {
        Map<String, Object> order = Map.of(
                "cartId", UUID.randomUUID().toString(),
                "email", "probe@example.com",
                "payment", Map.of("method", "pm_card_visa"),
                "shippingAddress",
                        Map.of(
                                "firstName",
                                "P",
                                "lastName",
                                "R",
                                "address1",
                                "1 Street",
                                "city",
                                "Dublin",
                                "country",
                                "IE",
                                "zip",
                                "D01"));
        Answer answer = client.send(Request.of("POST", platform.url("gateway") + "/api/v1/storefront/checkout")
                .with("X-Store", other.slug())
                .with("Idempotency-Key", asked.thing("idempotencyKey"))
                .json(order));
        tally.add("probes of caches", 1);
        if (answer.succeeded() || new Markers(asked).leakedTo(answer).isPresent()) {
            tally.fault("The idempotency key of another store's order is taken: " + answer.shown() + "\n    "
                    + answer.request().curl());
        }
    }
}
