package com.ecomify.auth.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.auth.Merchants;
import com.ecomify.auth.TestSigningKey;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@ServiceTest
class SwitchStoreIT implements TestSigningKey {

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private JwtDecoder decoder;

    @Test
    void givesTokensForTheStore() {
        Api.Answer merchant = Merchants.register(api, Merchants.newEmail());
        StoreId store = Merchants.storeOf(api, events, merchant);

        Api.Answer answer = switchTo(merchant, store);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(storeOf(answer)).isEqualTo(store.toString());
        assertThat(storeOf(Merchants.refresh(api, answer.text("/refreshToken"))))
                .as("the session stays in the store")
                .isEqualTo(store.toString());
    }

    @Test
    void switchesFromOneStoreToAnother() {
        Api.Answer merchant = Merchants.register(api, Merchants.newEmail());
        StoreId first = Merchants.storeOf(api, events, merchant);
        StoreId second = Merchants.storeOf(api, events, merchant);

        Api.Answer answer = switchTo(switchTo(merchant, first), second);

        assertThat(storeOf(answer)).isEqualTo(second.toString());
    }

    @Test
    void waitsForAMembershipThatIsOnItsWay() throws Exception {
        Api.Answer merchant = Merchants.register(api, Merchants.newEmail());
        Merchants.storeOf(api, events, merchant);
        StoreId store = new StoreId(Uuid7.next());

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Api.Answer> answer =
                    CompletableFuture.supplyAsync(() -> switchTo(merchant, store), threads);
            Thread.sleep(500);
            assertThat(answer).isNotDone();
            events.publish(store, store, 0, Merchants.store(store, Merchants.userId(merchant), StoreStatus.ACTIVE));

            assertThat(answer.get().status()).isEqualTo(200);
        }
    }

    @Test
    void refusesSomebodyElsesStoreLikeAnUnknownOne() {
        StoreId foreign = Merchants.storeOf(api, events, Merchants.register(api, Merchants.newEmail()));
        Api.Answer merchant = Merchants.register(api, Merchants.newEmail());

        assertThat(switchTo(merchant, foreign).problem()).isEqualTo("404 STORE_NOT_FOUND");
        assertThat(switchTo(merchant, new StoreId(Uuid7.next())).problem()).isEqualTo("404 STORE_NOT_FOUND");
    }

    private Api.Answer switchTo(Api.Answer signedIn, StoreId store) {
        return api.as(signedIn.text("/accessToken"))
                .post("/api/v1/auth/switch-store", Map.of("storeId", store.toString()));
    }

    private @Nullable String storeOf(Api.Answer tokens) {
        return decoder.decode(tokens.text("/accessToken")).getClaimAsString("store");
    }
}
