package com.ecomify.auth.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.auth.Merchants;
import com.ecomify.auth.TestSigningKey;
import com.ecomify.common.contract.auth.CustomerRegistered;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.events.Event;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@ServiceTest
class CustomerSignInIT implements TestSigningKey {

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private JwtDecoder decoder;

    private final String email = Merchants.newEmail();
    private Api.Answer merchant;
    private StoreId store;

    @BeforeEach
    void openAStore() {
        merchant = Merchants.register(api, Merchants.newEmail());
        store = Merchants.storeOf(api, events, merchant);
    }

    @Test
    void registersACustomerOfTheStore() {
        Api.Answer answer = register(store);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        Jwt token = decoder.decode(answer.text("/accessToken"));
        assertThat(token.getClaimAsString("kind")).isEqualTo("customer");
        assertThat(token.getClaimAsString("store")).isEqualTo(store.toString());
        assertThat(token.getSubject()).isEqualTo(answer.text("/customer/id"));
        assertThat(token.getClaimAsStringList("permissions")).isEmpty();
        assertThat(answer.header("Location")).isEqualTo("/api/v1/storefront/customer");
    }

    @Test
    void tellsTheWorldOfANewCustomer() {
        Api.Answer answer = register(store);

        Event<CustomerRegistered> told = events.await(
                CustomerRegistered.class, event -> event.payload().email().equals(email));

        assertThat(told.store()).isEqualTo(store);
        assertThat(told.key()).isEqualTo(answer.text("/customer/id"));
        assertThat(told.payload().acceptsMarketing()).isTrue();
        assertThat(told.payload().firstName()).isEqualTo("Grace");
    }

    @Test
    void signsInToTheStoreOfTheAccountOnly() {
        register(store);
        StoreId other = Merchants.storeOf(api, events, merchant);

        assertThat(logIn(store, Merchants.PASSWORD).status()).isEqualTo(200);
        assertThat(logIn(store, "wrong password").problem()).isEqualTo("401 INVALID_CREDENTIALS");
        assertThat(logIn(other, Merchants.PASSWORD).problem()).isEqualTo("401 INVALID_CREDENTIALS");
    }

    @Test
    void letsTheSamePersonHaveAnAccountInEachStore() {
        StoreId other = Merchants.storeOf(api, events, merchant);

        assertThat(register(store).status()).isEqualTo(201);
        assertThat(register(other).status()).isEqualTo(201);
        assertThat(register(store).problem()).isEqualTo("409 EMAIL_TAKEN");
    }

    @Test
    void isNotAMerchantsAccount() {
        register(store);

        assertThat(Merchants.logIn(api, email, Merchants.PASSWORD).problem()).isEqualTo("401 INVALID_CREDENTIALS");
    }

    @Test
    void refusesAStoreThatIsUnknownOrNotNamed() {
        assertThat(register(new StoreId(Uuid7.next())).problem()).isEqualTo("404 STORE_NOT_FOUND");
        assertThat(api.post("/api/v1/storefront/auth/register", registration()).problem())
                .isEqualTo("400 STORE_REQUIRED");
    }

    @Test
    void refusesAStoreThatIsClosed() {
        String refreshToken = register(store).text("/refreshToken");
        UserId owner = Merchants.userId(merchant);
        events.publish(store, store, 1, Merchants.store(store, owner, StoreStatus.CLOSED));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> logIn(store, Merchants.PASSWORD).problem().equals("409 STORE_NOT_OPEN"));

        assertThat(register(store).problem()).isEqualTo("409 STORE_NOT_OPEN");
        assertThat(Merchants.refresh(api, refreshToken).problem()).isEqualTo("401 REFRESH_TOKEN_INVALID");
    }

    @Test
    void staysSignedInByItsRefreshToken() {
        Api.Answer customer = register(store);

        Api.Answer answer = Merchants.refresh(api, customer.text("/refreshToken"));

        Jwt token = decoder.decode(answer.text("/accessToken"));
        assertThat(token.getClaimAsString("kind")).isEqualTo("customer");
        assertThat(token.getClaimAsString("store")).isEqualTo(store.toString());
        assertThat(token.getSubject()).isEqualTo(customer.text("/customer/id"));
    }

    @Test
    void hasNoPlaceAmongMerchants() {
        Api customer = api.as(register(store).text("/accessToken"));

        assertThat(customer.get("/api/v1/auth/me").problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(customer.post("/api/v1/auth/switch-store", Map.of("storeId", store.toString()))
                        .problem())
                .isEqualTo("403 PERMISSION_DENIED");
    }

    private Api.Answer register(StoreId in) {
        return api.inStore(in).post("/api/v1/storefront/auth/register", registration());
    }

    private Map<String, Object> registration() {
        return Map.of(
                "email",
                email,
                "password",
                Merchants.PASSWORD,
                "firstName",
                "Grace",
                "lastName",
                "Hopper",
                "acceptsMarketing",
                true);
    }

    private Api.Answer logIn(StoreId in, String password) {
        return api.inStore(in).post("/api/v1/storefront/auth/login", Map.of("email", email, "password", password));
    }
}
