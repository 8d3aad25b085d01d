package com.ecomify.perf;

import static com.ecomify.perf.Requests.recorded;
import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What merchants do to their catalogues. */
final class Writes {

    private static final String CREATE = "product create";
    private static final Duration IMPORT_BUDGET = Duration.ofMinutes(2);
    private static final int IMPORTED_PRODUCTS = 20_000;
    private static final int VARIANTS_EACH = 5;

    private Writes() {}

    static List<Row> productCreate(World world) {
        // Into a store of its own: the one that is measured keeps its size.
        Store store = new Stores(world.gateway(), world.merchant()).open("create", new Catalogue(3, 1, 1, 1));
        String run = UUID.randomUUID().toString().substring(0, 8);
        AtomicLong number = new AtomicLong();
        return new RateSearch(
                        "product-create",
                        20,
                        CREATE,
                        Budget.p95(200),
                        recorder -> exec(session -> session.set(
                                                "title", "Made thing " + run + " " + number.incrementAndGet())
                                        .set(
                                                "token",
                                                "Bearer " + world.merchant().token(store.id())))
                                .exec(recorded(
                                        recorder,
                                        CREATE,
                                        http(CREATE)
                                                .post(world.gatewayUrl() + "/api/v1/admin/products")
                                                .header("Authorization", "#{token}")
                                                .header("Content-Type", "application/json")
                                                .body(
                                                        StringBody(
                                                                "{\"title\": \"#{title}\", \"status\": \"ACTIVE\","
                                                                        + " \"variants\": [{\"price\": \"9.99\", \"inventoryQty\": 10}]}"))
                                                .check(status().is(201)))))
                .run(world);
    }

    static List<Row> importCatalogue(World world) {
        Stores stores = new Stores(world.gateway(), world.merchant());
        Store store = stores.open("import", new Catalogue(4, 1, 1, 1));
        Progress.say("import: " + IMPORTED_PRODUCTS * VARIANTS_EACH + " variants");
        ProcessTimes before = ProcessTimes.of(world.platform());
        long startedAt = System.nanoTime();
        stores.importAll(store.id(), new Catalogue(5, IMPORTED_PRODUCTS, VARIANTS_EACH, 10));
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        ProcessTimes used = ProcessTimes.of(world.platform()).since(before);
        int variants = IMPORTED_PRODUCTS * VARIANTS_EACH;
        return List.of(Row.fact(
                "import",
                "variants",
                variants / seconds,
                "100,000 variants < 120 s in 256 MB",
                seconds < IMPORT_BUDGET.toSeconds(),
                "%,d variants in %.0f s, the file's making included; product-service used %.0f s of processor, PostgreSQL %.0f s"
                        .formatted(
                                variants,
                                seconds,
                                used.seconds().getOrDefault("product", 0.0),
                                used.seconds().getOrDefault("postgres", 0.0))));
    }
}
