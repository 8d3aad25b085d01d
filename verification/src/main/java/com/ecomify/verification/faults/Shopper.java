package com.ecomify.verification.faults;

import com.ecomify.verification.books.Promises;
import com.ecomify.verification.shop.Api;
import com.ecomify.verification.shop.Insist;
import com.ecomify.verification.shop.Shop;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;

/** Makes one visit, and remembers what it was told. Whatever goes wrong on the way is tried again, with the same key. */
final class Shopper {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final String CHECKOUT = "/api/v1/storefront/checkout";

    private final Shop shop;
    private final Visit visit;
    private final Promises promises;
    private final Queue<String> complaints;

    /** @param complaints where the shopper says what should not have happened */
    Shopper(Shop shop, Visit visit, Promises promises, Queue<String> complaints) {
        this.shop = shop;
        this.visit = visit;
        this.promises = promises;
        this.complaints = complaints;
    }

    void come() throws InterruptedException {
        Thread.sleep(visit.after());
        try {
            browse();
            Map<String, Object> request = Shop.checkout(fillCart(), visit.card());
            String key = UUID.randomUUID().toString();
            hangUp(key, request);
            Api.Answer outcome = order(key, request);
            if (visit.impatient() && outcome.status() == 202) {
                order(UUID.randomUUID().toString(), request);
            }
            if (visit.cancelled() && outcome.status() == 201) {
                cancel(outcome.text("/id"));
            }
        } catch (IOException e) {
            complaints.add("a shopper of " + shop.slug() + " gave up: " + e.getMessage());
        }
    }

    /** Looking around may fail while the catalogue is away; it must not hurt. */
    private void browse() throws InterruptedException {
        try {
            shop.storefront().get("/api/v1/storefront/products?first=5");
            shop.storefront().get("/api/v1/storefront/search?q=thing");
        } catch (IOException e) {
            // The shopper knows what to buy.
            Thread.sleep(1);
        }
    }

    private String fillCart() throws IOException, InterruptedException {
        Map<String, Integer> quantities = new HashMap<>();
        for (Visit.Line line : visit.lines()) {
            quantities.put(shop.variants().get(line.variant()).id(), line.quantity());
        }
        return shop.fillCart(quantities);
    }

    private void hangUp(String key, Map<String, Object> request) throws InterruptedException {
        if (visit.hangsUpAfter().isPositive()) {
            try {
                Api.Answer answer = with(key).waiting(visit.hangsUpAfter()).post(CHECKOUT, request);
                if (!answer.isOutage()) {
                    promises.checkout(key, answer);
                }
            } catch (IOException e) {
                Thread.sleep(1);
            }
        }
    }

    /** Sends the checkout, several times at once if planned so, until the outcome is known or the time is over. */
    private Api.Answer order(String key, Map<String, Object> request) throws IOException, InterruptedException {
        List<Thread> copies = new ArrayList<>();
        for (int i = 1; i < visit.copies(); i++) {
            copies.add(Thread.startVirtualThread(() -> copy(key, request)));
        }
        Api.Answer outcome = untilKnown(key, request);
        for (Thread copy : copies) {
            copy.join();
        }
        return outcome;
    }

    private void copy(String key, Map<String, Object> request) {
        try {
            Api.Answer answer = with(key).post(CHECKOUT, request);
            if (!answer.isOutage()) {
                promises.checkout(key, answer);
            }
        } catch (IOException e) {
            // The first of the copies goes on asking.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Api.Answer untilKnown(String key, Map<String, Object> request) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean asked = false;
        while (true) {
            Api.Answer answer = Insist.on(PATIENCE, () -> with(key).post(CHECKOUT, request));
            promises.checkout(key, answer);
            if (answer.status() != 202) {
                return answer;
            }
            String page = answer.text("/nextAction/url");
            if (!page.isEmpty() && !asked) {
                asked = true;
                if (visit.confirmation() == Visit.Confirmation.LEAVE) {
                    return answer;
                }
                confirm(page);
            } else if (visit.impatient() || System.nanoTime() - end > 0) {
                return answer;
            }
            Thread.sleep(PAUSE);
        }
    }

    /** It may have been confirmed or given up already; what counts is what the checkout says. */
    private void confirm(String page) throws IOException, InterruptedException {
        boolean approve = visit.confirmation() == Visit.Confirmation.APPROVE;
        String path = URI.create(page).getPath();
        Insist.on(PATIENCE, () -> shop.storefront().post(path, Map.of("approve", approve)));
    }

    private void cancel(String order) throws IOException, InterruptedException {
        promises.cancelling(order);
        Api.Answer answer = Insist.on(
                PATIENCE,
                () -> shop.merchant()
                        .api()
                        .post("/api/v1/admin/orders/" + order + "/cancellation", Map.of("reason", "second thoughts")));
        if (answer.status() != 200) {
            complaints.add("cancelling order " + order + ": " + answer.described());
        }
    }

    private Api with(String key) {
        return shop.storefront().with("Idempotency-Key", key);
    }
}
