package com.ecomify.perf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Opens stores and fills them, through the API as merchants do. */
final class Stores {

    private static final int ITEMS_KNOWN = 1_000;
    private static final int AT_ONCE = 8;
    private static final Duration IMPORT_AT_MOST = Duration.ofMinutes(20);

    private final Http gateway;
    private final Merchant merchant;

    Stores(Http gateway, Merchant merchant) {
        this.gateway = gateway;
        this.merchant = merchant;
    }

    /** Opens a store with this catalogue; returns when shoppers see all of it. */
    Store open(String name, Catalogue catalogue) {
        String slug = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        String id = merchant.openStore(name, slug).path("id").asString();
        importAll(id, catalogue);
        Http shopper = gateway.with("X-Store", slug);
        Patience.until(
                "the search of " + catalogue.products() + " products in " + slug,
                IMPORT_AT_MOST,
                Duration.ofMillis(250),
                () -> found(shopper) >= Math.min(catalogue.products(), 10_000));
        return new Store(id, slug, items(shopper, catalogue));
    }

    /** Many small ones, several at a time. */
    List<Store> openMany(int count, Catalogue catalogue) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Store>> opening = IntStream.range(0, count)
                    .mapToObj(number -> threads.submit(() -> open("small-" + number, catalogue)))
                    .toList();
            List<Store> opened = new ArrayList<>();
            for (Future<Store> each : opening) {
                opened.add(each.get());
                if (opened.size() % 100 == 0) {
                    Progress.say("  " + opened.size() + " stores");
                }
            }
            return opened;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("a store could not be opened", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Imports a catalogue as CSV and returns when the job is done. */
    void importAll(String storeId, Catalogue catalogue) {
        try {
            Path file = Files.createTempFile("catalogue-", ".csv");
            try {
                catalogue.write(file);
                Http api = gateway.as(merchant.token(storeId));
                String job = startImport(api, file);
                Patience.until("the import", IMPORT_AT_MOST, Duration.ofMillis(250), () -> isDone(storeId, job));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String startImport(Http api, Path file) {
        List<String> job = new ArrayList<>();
        // product-service has to have heard of the store.
        Patience.until("the import's start", Duration.ofSeconds(60), Duration.ofMillis(250), () -> {
            Http.Answer answer = send(api, file);
            if (answer.status() == 202) {
                job.add(answer.body().path("id").asString());
            }
            return !job.isEmpty();
        });
        return job.getFirst();
    }

    private static Http.Answer send(Http api, Path file) {
        try {
            return api.post("/api/v1/admin/products/imports", "text/csv", BodyPublishers.ofFile(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isDone(String storeId, String job) {
        JsonNode state = gateway.as(merchant.token(storeId))
                .get("/api/v1/admin/products/imports/" + job)
                .expect(200);
        String status = state.path("status").asString();
        if (status.equals("FAILED")) {
            throw new IllegalStateException("the import failed: " + state);
        }
        return status.equals("COMPLETED");
    }

    private static long found(Http shopper) {
        Http.Answer answer = shopper.get("/api/v1/storefront/search?first=1");
        return answer.status() == 200 ? answer.body().path("totalCount").asLong() : 0;
    }

    private static List<Store.Item> items(Http shopper, Catalogue catalogue) {
        int known = Math.min(ITEMS_KNOWN, catalogue.products());
        int step = Math.max(1, catalogue.products() / known);
        return IntStream.range(0, known)
                .parallel()
                .mapToObj(number -> item(shopper, Catalogue.handle(number * step)))
                .toList();
    }

    private static Store.Item item(Http shopper, String handle) {
        List<JsonNode> pages = new ArrayList<>();
        Patience.until("the page of " + handle, Duration.ofSeconds(30), Duration.ofMillis(250), () -> {
            Http.Answer answer = shopper.get("/api/v1/storefront/products/" + handle);
            if (answer.status() == 200) {
                pages.add(answer.body());
            }
            return !pages.isEmpty();
        });
        JsonNode page = pages.getFirst();
        return new Store.Item(
                page.path("id").asString(), handle, page.at("/variants/0/id").asString());
    }
}
