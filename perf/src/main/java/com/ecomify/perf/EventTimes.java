package com.ecomify.perf;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** How long a change takes to reach others: products are made at a steady rate, and looked for elsewhere. */
final class EventTimes {

    private static final int PER_SECOND = 20;
    private static final Duration AT_MOST = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

    private EventTimes() {}

    /** From the answer to the merchant until inventory-service knows the variant. */
    static List<Row> effect(World world) {
        Store store = new Stores(world.gateway(), world.merchant()).open("events", new Catalogue(6, 1, 1, 1));
        Http inventory = new Http(world.platform().url("inventory"));
        return List.of(measure(world, store, "events", "commit to effect", Budget.p95(100), (product, latencies) -> {
            long madeAt = System.nanoTime();
            String levels = "/internal/inventory/levels?variantIds="
                    + product.at("/variants/0/id").asString();
            Patience.until(
                    "the effect",
                    AT_MOST,
                    BETWEEN_LOOKS,
                    () -> !inventory
                            .as(world.merchant().token(store.id()))
                            .get(levels)
                            .body()
                            .path("data")
                            .isEmpty());
            latencies.add((System.nanoTime() - madeAt) / 1_000_000);
        }));
    }

    /** From the answer to the merchant until the webhook arrives. */
    static List<Row> webhook(World world) {
        Store store = new Stores(world.gateway(), world.merchant()).open("webhooks", new Catalogue(7, 1, 1, 1));
        ConcurrentMap<String, Long> arrivals = new ConcurrentHashMap<>();
        HttpServer receiver = receiver(world.platform().webhookReceiverPort(), arrivals);
        try {
            Map<String, String> hook = Map.of(
                    "topic",
                    "products/create",
                    "address",
                    "http://127.0.0.1:" + world.platform().webhookReceiverPort() + "/bench",
                    "format",
                    "json");
            world.admin(store).post("/api/v1/admin/webhooks", hook).expect(201);
            return List.of(measure(
                    world, store, "webhooks", "commit to send", Budget.p95(500), (product, latencies) -> {
                        long madeAt = System.nanoTime();
                        String id = product.path("id").asString();
                        Patience.until("the webhook", AT_MOST, BETWEEN_LOOKS, () -> arrivals.containsKey(id));
                        latencies.add(Math.max(0, (arrivals.getOrDefault(id, madeAt) - madeAt) / 1_000_000));
                    }));
        } finally {
            receiver.stop(0);
        }
    }

    private static Row measure(
            World world,
            Store store,
            String scenario,
            String kind,
            Budget budget,
            BiConsumer<JsonNode, Latencies> follow) {
        run(world, store, world.options().warmUp(), follow);
        Duration duration = world.options().duration();
        Latencies latencies = run(world, store, duration, follow);
        long asked = PER_SECOND * duration.toSeconds();
        return new Row(
                scenario,
                kind,
                PER_SECOND + "/s",
                latencies.count() / (double) duration.toSeconds(),
                latencies.percentile(50),
                latencies.percentile(95),
                latencies.percentile(99),
                latencies.count(),
                asked - latencies.count(),
                Map.of(),
                Map.of(),
                budget.text(),
                budget.isInTime(latencies) && latencies.count() == asked,
                "");
    }

    private static Latencies run(World world, Store store, Duration duration, BiConsumer<JsonNode, Latencies> follow) {
        Latencies latencies = new Latencies();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long asked = PER_SECOND * duration.toSeconds();
            for (long number = 0; number < asked; number++) {
                threads.execute(() -> follow.accept(make(world, store), latencies));
                Patience.sleep(Duration.ofMillis(1_000 / PER_SECOND));
            }
        }
        return latencies;
    }

    private static JsonNode make(World world, Store store) {
        Map<String, Object> product = Map.of(
                "title",
                "Followed " + UUID.randomUUID(),
                "status",
                "ACTIVE",
                "variants",
                List.of(Map.of("price", "9.99", "inventoryQty", 3)));
        return world.admin(store).post("/api/v1/admin/products", product).expect(201);
    }

    private static HttpServer receiver(int port, Map<String, Long> arrivals) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> {
                long now = System.nanoTime();
                try (exchange) {
                    JsonNode body = Http.JSON.readTree(exchange.getRequestBody());
                    body.findValuesAsString("id").forEach(id -> arrivals.putIfAbsent(id, now));
                    exchange.sendResponseHeaders(204, -1);
                }
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port, e);
        }
    }
}
