package com.ecomify.verification.races;

import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.verification.Options;
import com.ecomify.verification.Verification;
import com.ecomify.verification.books.Books;
import com.ecomify.verification.books.Promises;
import com.ecomify.verification.books.Quiet;
import com.ecomify.verification.shop.Api;
import com.ecomify.verification.shop.Insist;
import com.ecomify.verification.shop.Receiver;
import com.ecomify.verification.shop.Shop;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Crowds at the gateway, in stores of their own; after all of them the books have to be right. */
public final class Races implements Verification {

    private static final PrintStream OUT = System.out;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CARD = "pm_card_visa";
    private static final List<String> TOPICS = List.of("orders/create", "orders/paid", "orders/cancelled");
    private static final long PLENTY = 1_000_000;

    @Override
    public boolean run(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        try (Receiver receiver = new Receiver(platform.webhookReceiverPort())) {
            Shop shop = Shop.open(Api.at(platform.url("gateway")), "races", List.of(10L, PLENTY, PLENTY, 40L));
            for (String topic : TOPICS) {
                receiver.subscribe(shop, topic);
            }
            var running = new Running(shop, new Promises());
            int crowd = options.quick() ? 100 : 500;
            List<Boolean> held = List.of(
                    running.flashSale(crowd),
                    // After it: a crowd does not meet a platform that has just been started.
                    running.lastUnits(),
                    running.duplicates(),
                    running.cancelAgainstCapture(),
                    running.adjustUnderSale(),
                    running.twoAdmins());
            List<String> wrong;
            try (Quiet quiet = new Quiet(platform, List.of(shop))) {
                wrong = new ArrayList<>(quiet.await(PATIENCE));
                wrong.addAll(quiet.deadLetters());
            }
            wrong.addAll(Books.check(platform, shop, running.promises, receiver));
            wrong.forEach(OUT::println);
            return say(wrong.isEmpty(), "the books are right after all races") && !held.contains(false);
        }
    }

    private static boolean say(boolean held, String what) {
        OUT.println((held ? "  ✔ " : "  ✘ ") + what);
        return held;
    }

    private record Running(Shop shop, Promises promises) {

        /** 200 shoppers want one each of the last 10. */
        boolean lastUnits() throws IOException, InterruptedException {
            Crowd.Result result = buy(shop.variants().get(0), 200);
            long refused = result.answers().stream()
                    .filter(answer -> answer.text("/code").equals("OUT_OF_STOCK"))
                    .count();
            return say(
                    result.with(201) == 10 && refused == 190,
                    "200 shoppers for the last 10 units: %d orders, %d refusals OUT_OF_STOCK, in %d ms"
                            .formatted(result.with(201), refused, result.time().toMillis()));
        }

        /** Many buyers of one SKU, of which there is enough. */
        boolean flashSale(int buyers) throws IOException, InterruptedException {
            Crowd.Result result = buy(shop.variants().get(1), buyers);
            return say(
                    result.with(201) == buyers,
                    "flash sale, %d buyers of one SKU: %d orders in %d ms, %d orders/s"
                            .formatted(
                                    buyers,
                                    result.with(201),
                                    result.time().toMillis(),
                                    1000L * buyers / Math.max(1, result.time().toMillis())));
        }

        /** One checkout, sent twenty times at once. */
        boolean duplicates() throws IOException, InterruptedException {
            String cart = shop.fillCart(Map.of(shop.variants().get(2).id(), 1));
            String key = UUID.randomUUID().toString();
            Map<String, Object> checkout = Shop.checkout(cart, CARD);
            Crowd.Result result = Crowd.run(Collections.nCopies(20, () -> order(key, checkout)));
            long orders = result.answers().stream()
                    .map(answer -> answer.text("/id"))
                    .distinct()
                    .count();
            return say(
                    result.with(201) == 20 && orders == 1,
                    "one checkout sent 20 times at once: %d orders, %d answers with it, in %d ms"
                            .formatted(orders, result.with(201), result.time().toMillis()));
        }

        /** Orders are cancelled three times at once, in the moment that their payments are captured. */
        boolean cancelAgainstCapture() throws IOException, InterruptedException {
            List<Callable<Api.Answer>> buyers = new ArrayList<>();
            for (Callable<Api.Answer> buyer : buyers(shop.variants().get(2), 30)) {
                buyers.add(() -> {
                    String order = buyer.call().text("/id");
                    promises.cancelling(order);
                    List<Api.Answer> answers = Crowd.run(Collections.nCopies(3, () -> cancel(order)))
                            .answers();
                    return answers.stream()
                            .filter(answer -> answer.status() != 200)
                            .findFirst()
                            .orElse(answers.getFirst());
                });
            }
            Crowd.Result result = Crowd.run(buyers);
            return say(
                    result.with(200) == 30,
                    "30 orders cancelled against their capture, three times at once each: %d accepted"
                            .formatted(result.with(200)));
        }

        /** The merchant takes stock away and brings some while shoppers buy the rest. */
        boolean adjustUnderSale() throws IOException, InterruptedException {
            Shop.Variant variant = shop.variants().get(3);
            List<Callable<Api.Answer>> crowd = new ArrayList<>(buyers(variant, 60));
            for (int i = 0; i < 20; i++) {
                long delta = i % 2 == 0 ? -3 : 2;
                crowd.add(() -> adjust(variant, delta));
            }
            Collections.shuffle(crowd);
            Crowd.Result result = Crowd.run(crowd);
            long odd = result.answers().stream()
                    .filter(answer -> answer.status() != 201)
                    .filter(answer -> !answer.text("/code").matches("OUT_OF_STOCK|STOCK_TOO_LOW"))
                    .count();
            return say(
                    odd == 0,
                    "60 shoppers and 20 stock adjustments for 40 units: %d answers other than yes or sold out"
                            .formatted(odd));
        }

        /** Two people save the same version of a product: the second is told. */
        boolean twoAdmins() throws IOException, InterruptedException {
            String path = "/api/v1/admin/products/" + shop.variants().get(1).productId();
            String etag = Insist.until(
                            200, PATIENCE, () -> shop.merchant().api().get(path))
                    .etag();
            List<Callable<Api.Answer>> admins = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String title = "Edited by " + i;
                admins.add(() -> Insist.on(
                        PATIENCE,
                        () -> shop.merchant()
                                .api()
                                .with("If-Match", etag)
                                .send("PATCH", path, Map.of("title", title))));
            }
            Crowd.Result result = Crowd.run(admins);
            // 412 when the change was there before, 409 when it came in the same moment.
            long told = result.with(412) + result.with(409);
            return say(
                    result.with(200) == 1 && told == 7,
                    "8 admins save the same version of a product: %d saved, %d told that it has changed"
                            .formatted(result.with(200), told));
        }

        private Crowd.Result buy(Shop.Variant variant, int buyers) throws IOException, InterruptedException {
            return Crowd.run(buyers(variant, buyers));
        }

        /** Shoppers with a filled cart each, about to check out. */
        private List<Callable<Api.Answer>> buyers(Shop.Variant variant, int number)
                throws IOException, InterruptedException {
            List<Callable<Api.Answer>> buyers = new ArrayList<>();
            for (String cart : Crowd.atATime(16, number, () -> shop.fillCart(Map.of(variant.id(), 1)))) {
                Map<String, Object> checkout = Shop.checkout(cart, CARD);
                String key = UUID.randomUUID().toString();
                buyers.add(() -> order(key, checkout));
            }
            return buyers;
        }

        private Api.Answer order(String key, Map<String, Object> checkout) throws IOException, InterruptedException {
            Api shopper = shop.storefront().with("Idempotency-Key", key);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                Api.Answer answer = Insist.on(PATIENCE, () -> shopper.post("/api/v1/storefront/checkout", checkout));
                promises.checkout(key, answer);
                if (answer.status() != 202 || System.nanoTime() - end > 0) {
                    return answer;
                }
            }
        }

        private Api.Answer cancel(String order) throws IOException, InterruptedException {
            return Insist.on(
                    PATIENCE,
                    () -> shop.merchant()
                            .api()
                            .post("/api/v1/admin/orders/" + order + "/cancellation", Map.of("reason", "a race")));
        }

        private Api.Answer adjust(Shop.Variant variant, long delta) throws IOException, InterruptedException {
            Api admin = shop.merchant()
                    .api()
                    .with("Idempotency-Key", UUID.randomUUID().toString());
            Api.Answer answer = Insist.on(
                    PATIENCE,
                    () -> admin.post(
                            "/api/v1/admin/inventory/adjustments",
                            Map.of("variantId", variant.id(), "delta", delta, "reason", "a race")));
            if (answer.status() == 201) {
                promises.adjusted(variant.id(), delta);
            }
            return answer;
        }
    }
}
