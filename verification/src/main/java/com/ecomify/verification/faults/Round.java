package com.ecomify.verification.faults;

import com.ecomify.verification.books.Promises;
import com.ecomify.verification.shop.Api;
import com.ecomify.verification.shop.Insist;
import com.ecomify.verification.shop.Shop;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** Shoppers, merchants and faults at the same time. */
final class Round {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RoundPlan plan;
    private final List<Shop> shops;
    private final List<Promises> promises;
    private final Disturber disturber;
    private final Queue<String> complaints;

    Round(RoundPlan plan, List<Shop> shops, List<Promises> promises, Disturber disturber, Queue<String> complaints) {
        this.plan = plan;
        this.shops = shops;
        this.promises = promises;
        this.disturber = disturber;
        this.complaints = complaints;
    }

    /** Something that takes its time. */
    @FunctionalInterface
    private interface Act {
        void run() throws InterruptedException;
    }

    /**
     * Returns when everybody has done what was planned and every part runs again.
     *
     * @return how long the shoppers and merchants took of it
     */
    Duration play() throws InterruptedException {
        long start = System.nanoTime();
        List<Thread> all = new ArrayList<>();
        for (Visit visit : plan.visits()) {
            Shop shop = shops.get(visit.shop());
            all.add(begin(new Shopper(shop, visit, promises.get(visit.shop()), complaints)::come));
        }
        for (RoundPlan.Adjustment adjustment : plan.adjustments()) {
            all.add(begin(() -> adjust(adjustment)));
        }
        List<Thread> people = List.copyOf(all);
        var firstDeath = new CountDownLatch(1);
        all.add(begin(() -> disturber.let(plan.faults().getFirst(), firstDeath::countDown)));
        for (Fault fault : plan.faults().subList(1, plan.faults().size())) {
            all.add(begin(() -> {
                firstDeath.await();
                disturber.let(fault, () -> {});
            }));
        }
        for (Thread each : people) {
            each.join();
        }
        Duration shopping = Duration.ofNanos(System.nanoTime() - start);
        for (Thread each : all) {
            each.join();
        }
        disturber.restore();
        return shopping;
    }

    private static Thread begin(Act act) {
        return Thread.startVirtualThread(() -> {
            try {
                act.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void adjust(RoundPlan.Adjustment adjustment) throws InterruptedException {
        Thread.sleep(adjustment.after());
        Shop shop = shops.get(adjustment.shop());
        String variant = shop.variants().get(adjustment.variant()).id();
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("variantId", variant, "delta", adjustment.delta(), "reason", "stocktaking");
        try {
            Api.Answer answer = adjust(shop, key, body);
            if (answer.status() == 201) {
                promises.get(adjustment.shop()).adjusted(variant, adjustment.delta());
            } else if (!answer.text("/code").equals("STOCK_TOO_LOW")) {
                complaints.add("adjusting stock: " + answer.described());
            }
            if (adjustment.twice() && adjust(shop, key, body).status() != answer.status()) {
                complaints.add("adjusting stock again with the same key: another answer than " + answer.described());
            }
        } catch (IOException e) {
            complaints.add("the merchant of " + shop.slug() + " gave up: " + e.getMessage());
        }
    }

    private static Api.Answer adjust(Shop shop, String key, Map<String, Object> body)
            throws IOException, InterruptedException {
        return Insist.on(
                PATIENCE,
                () -> shop.merchant()
                        .api()
                        .with("Idempotency-Key", key)
                        .post("/api/v1/admin/inventory/adjustments", body));
    }
}
