package com.ecomify.perf;

import static com.ecomify.perf.Requests.recorded;
import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Single requests, each at the highest rate that keeps its budget. */
final class Reads {

    private static final String PRODUCT_QUERY = "query Page($id: ID!) { product(id: $id) { id title handle description"
            + " vendor tags images { url } variants(first: 10) { edges { node { id sku title price { amount } } } } } }";
    private static final String LISTING_QUERY =
            "query List { products(first: 24) { edges { node { id title handle } } pageInfo { hasNextPage } } }";

    private Reads() {}

    /** Straight to product-service, which has two processors to itself, and the load generator the others. */
    static List<Row> productDirect(World world) {
        String url = world.platform().url("product");
        try (Cores _ = Cores.share(world.platform(), "product")) {
            return new RateSearch(
                            "product-direct",
                            2_000,
                            Shopping.PAGE,
                            new Budget(15_000, 99, 15),
                            recorder -> direct(world, recorder, url))
                    .run(world);
        }
    }

    private static ChainBuilder direct(World world, Recorder recorder, String url) {
        return exec(session -> {
                    Store store = world.anyStore();
                    return session.set("id", store.id())
                            .set("handle", store.anyItem().handle());
                })
                .exec(recorded(
                        recorder,
                        Shopping.PAGE,
                        http(Shopping.PAGE)
                                .get(url + "/api/v1/storefront/products/#{handle}")
                                .header("X-Ecomify-Store-Id", "#{id}")
                                .check(status().is(200))));
    }

    /** Through the gateway, as shoppers of any store. */
    static Scenario shopping(
            String name, double first, String kind, Budget budget, Function<Shopping, ChainBuilder> request) {
        return world -> new RateSearch(
                        name,
                        first,
                        kind,
                        budget,
                        recorder -> exec(Shopping.choose(world::anyStore))
                                .exec(request.apply(new Shopping(world.gatewayUrl(), recorder))))
                .run(world);
    }

    /** The query of a shopper as its hash, which the gateway has been taught before. */
    static List<Row> graphQlProduct(World world) {
        return graphQl(world, "graphql-product", PRODUCT_QUERY, "{\"id\": \"#{product}\"}", new Budget(5_000, 95, 50));
    }

    static List<Row> graphQlListing(World world) {
        return graphQl(world, "graphql-listing", LISTING_QUERY, "{}", Budget.p95(200));
    }

    private static List<Row> graphQl(World world, String name, String query, String variables, Budget budget) {
        Map<String, Object> persisted = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", sha256(query)));
        world.gateway()
                .with("X-Store", world.store().slug())
                .post("/graphql", Map.of("query", query, "variables", exampleOf(world), "extensions", persisted))
                .expect(200);
        String body =
                "{\"variables\": " + variables + ", \"extensions\": " + Http.JSON.writeValueAsString(persisted) + "}";
        return new RateSearch(
                        name,
                        200,
                        name,
                        budget,
                        recorder -> exec(session -> session.set(
                                        "product", world.store().anyItem().productId()))
                                .exec(recorded(
                                        recorder,
                                        name,
                                        http(name)
                                                .post(world.gatewayUrl() + "/graphql")
                                                .header("X-Store", world.store().slug())
                                                .header("Content-Type", "application/json")
                                                .body(StringBody(body))
                                                .check(
                                                        status().is(200),
                                                        jsonPath("$.data").exists(),
                                                        jsonPath("$.errors").notExists()))))
                .run(world);
    }

    private static Map<String, String> exampleOf(World world) {
        return Map.of("id", world.store().anyItem().productId());
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
