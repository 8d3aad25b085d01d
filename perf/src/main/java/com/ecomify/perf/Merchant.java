package com.ecomify.perf;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tools.jackson.databind.JsonNode;

/** The owner of all stores. Tokens last a quarter of an hour: one is asked for again before that. */
final class Merchant {

    private static final Duration FRESH = Duration.ofMinutes(8);

    private final Http gateway;
    private final String email = "bench-" + UUID.randomUUID() + "@example.com";
    private final String password = "Bench-" + UUID.randomUUID();
    private final ConcurrentMap<String, Token> tokens = new ConcurrentHashMap<>();

    Merchant(Http gateway) {
        this.gateway = gateway;
        Map<String, String> form =
                Map.of("email", email, "password", password, "firstName", "Ada", "lastName", "Lovelace");
        gateway.post("/api/v1/auth/register", form).expect(201);
    }

    JsonNode openStore(String name, String slug) {
        return gateway.as(signIn())
                .post(
                        "/api/v1/admin/stores",
                        Map.of(
                                "name",
                                name,
                                "slug",
                                slug,
                                "currency",
                                "EUR",
                                "locale",
                                "en-IE",
                                "timezone",
                                "UTC",
                                "country",
                                "IE"))
                .expect(201);
    }

    /** A token for the store. */
    String token(String storeId) {
        return tokens.compute(storeId, (id, known) -> known == null || known.isOld() ? fresh(id) : known)
                .value();
    }

    private Token fresh(String storeId) {
        JsonNode answer = gateway.as(signIn())
                .post("/api/v1/auth/switch-store", Map.of("storeId", storeId))
                .expect(200);
        return new Token(answer.path("accessToken").asString(), Instant.now());
    }

    private String signIn() {
        return tokens.compute("", (_, known) -> known == null || known.isOld() ? signedIn() : known)
                .value();
    }

    private Token signedIn() {
        JsonNode answer = gateway.post("/api/v1/auth/login", Map.of("email", email, "password", password))
                .expect(200);
        return new Token(answer.path("accessToken").asString(), Instant.now());
    }

    private record Token(String value, Instant madeAt) {

        boolean isOld() {
            return madeAt.plus(FRESH).isBefore(Instant.now());
        }
    }
}
