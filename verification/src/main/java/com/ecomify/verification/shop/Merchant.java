package com.ecomify.verification.shop;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** Who owns a store. Signs in again before the token ends. Safe for use by several threads. */
public final class Merchant {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration RENEWAL = Duration.ofMinutes(5);

    private final Api gateway;
    private final Map<String, String> login;
    private String storeId = "";
    private String token = "";
    private long renewAt;

    private Merchant(Api gateway, String email, String password) {
        this.gateway = gateway;
        this.login = Map.of("email", email, "password", password);
    }

    static Merchant register(Api gateway, String email, String password) throws IOException, InterruptedException {
        Map<String, String> person =
                Map.of("email", email, "password", password, "firstName", "Mia", "lastName", "Merchant");
        Insist.until(201, PATIENCE, () -> gateway.post("/api/v1/auth/register", person));
        return new Merchant(gateway, email, password);
    }

    synchronized void enter(String store) {
        storeId = store;
        token = "";
    }

    /** The gateway with a token that is good for some minutes more. */
    public synchronized Api api() throws IOException, InterruptedException {
        if (token.isEmpty() || System.nanoTime() - renewAt > 0) {
            String signedIn = Insist.until(200, PATIENCE, () -> gateway.post("/api/v1/auth/login", login))
                    .text("/accessToken");
            token = storeId.isEmpty() ? signedIn : inStore(signedIn);
            renewAt = System.nanoTime() + RENEWAL.toNanos();
        }
        return gateway.with("Authorization", "Bearer " + token);
    }

    private String inStore(String signedIn) throws IOException, InterruptedException {
        Api asMerchant = gateway.with("Authorization", "Bearer " + signedIn);
        return Insist.until(
                        200, PATIENCE, () -> asMerchant.post("/api/v1/auth/switch-store", Map.of("storeId", storeId)))
                .text("/accessToken");
    }
}
