package com.ecomify.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.TestEvents;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sentences that the tests of this service begin with. */
public final class Merchants {

    public static final String PASSWORD = "correct horse battery";

    private Merchants() {}

    public static String newEmail() {
        return "ada." + Uuid7.next() + "@example.com";
    }

    public static Api.Answer register(Api api, String email) {
        Api.Answer answer = api.post(
                "/api/v1/auth/register",
                Map.of("email", email, "password", PASSWORD, "firstName", "Ada", "lastName", "Lovelace"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    public static Api.Answer logIn(Api api, String email, String password) {
        return api.post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }

    public static Api.Answer refresh(Api api, String refreshToken) {
        return api.post("/api/v1/auth/refresh", Map.of("refreshToken", refreshToken));
    }

    public static UserId userId(Api.Answer signedIn) {
        return new UserId(UUID.fromString(signedIn.text("/user/id")));
    }

    public static StoreChanged store(StoreId store, UserId owner, StoreStatus status) {
        return new StoreChanged(
                store,
                "Engines & Looms",
                "engines-" + store,
                List.of(),
                owner,
                "EUR",
                "de-DE",
                "Europe/Berlin",
                "DE",
                status,
                null,
                new StoreChanged.Checkout(new BigDecimal("0.19"), true, Money.ofMinor(490, "EUR"), null));
    }

    /** Publishes a new store of the merchant as store-service would, and waits until it is known. */
    public static StoreId storeOf(Api api, TestEvents events, Api.Answer merchant) {
        StoreId store = new StoreId(Uuid7.next());
        events.publish(store, store, 0, store(store, userId(merchant), StoreStatus.ACTIVE));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.as(merchant.text("/accessToken"))
                        .get("/api/v1/auth/me")
                        .at("/stores")
                        .toString()
                        .contains(store.toString()));
        return store;
    }
}
