package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A merchant registers and opens a store; on a second run both are there already and are only signed in to. */
record OpenStore(ApiClient gateway, DemoLogins logins, Steps steps) {

    private static final String CURRENCY = "EUR";

    DemoStore run() {
        String token = steps.verify("A merchant registers and signs in", this::signIn);
        JsonNode store = steps.verify("The merchant opens a store in " + CURRENCY, () -> open(token));
        String id = store.path("id").asString();
        String storeToken = steps.verify("The merchant works in the store, as its owner", () -> enter(token, id));
        return new DemoStore(
                id, DemoStore.SLUG, CURRENCY, gateway.as(storeToken), gateway.with("X-Store", DemoStore.SLUG));
    }

    private String signIn() throws IOException, InterruptedException {
        ApiClient.Answer registered = gateway.post(
                "/api/v1/auth/register",
                Map.of(
                        "email",
                        logins.merchantEmail(),
                        "password",
                        logins.password(),
                        "firstName",
                        "Mia",
                        "lastName",
                        "Merchant"));
        if (registered.status() != 409) {
            registered.expect(201);
        }
        return gateway.post(
                        "/api/v1/auth/login", Map.of("email", logins.merchantEmail(), "password", logins.password()))
                .expect(200)
                .text("/accessToken");
    }

    private JsonNode open(String token) throws IOException, InterruptedException {
        for (JsonNode store :
                gateway.as(token).get("/api/v1/admin/stores").expect(200).at("/data")) {
            if (store.path("slug").asString("").equals(DemoStore.SLUG)) {
                return store;
            }
        }
        ApiClient.Answer created = gateway.as(token)
                .post(
                        "/api/v1/admin/stores",
                        Map.of(
                                "name", "First Sale",
                                "slug", DemoStore.SLUG,
                                "currency", CURRENCY,
                                "locale", "en-IE",
                                "timezone", "Europe/Dublin",
                                "country", "IE"))
                .expect(201);
        Expect.equal(created.text("/currency"), CURRENCY, "the store's currency");
        Expect.equal(created.text("/status"), "ACTIVE", "the store's status");
        return created.body();
    }

    private String enter(String token, String storeId) throws IOException, InterruptedException {
        ApiClient.Answer switched = gateway.as(token)
                .post("/api/v1/auth/switch-store", Map.of("storeId", storeId))
                .expect(200);
        String storeToken = switched.text("/accessToken");
        ApiClient.Answer me = gateway.as(storeToken).get("/api/v1/auth/me").expect(200);
        Expect.that(me.text().contains("product:write"), "the owner may not write products: " + me.text());
        return storeToken;
    }
}
