package com.ecomify.auth.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.auth.Merchants;
import com.ecomify.auth.TestSigningKey;
import com.ecomify.common.contract.auth.UserRegistered;
import com.ecomify.common.events.Event;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class MerchantSignInIT implements TestSigningKey {

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private SqlCounter sql;

    @Autowired
    private JwtDecoder decoder;

    private final String email = Merchants.newEmail();

    @Test
    void registersAMerchantWithoutAStore() {
        Api.Answer answer = Merchants.register(api, email);

        Jwt token = decoder.decode(answer.text("/accessToken"));
        assertThat(token.getClaimAsString("kind")).isEqualTo("merchant");
        assertThat(token.getClaimAsString("iss")).isEqualTo("http://issuer.test");
        assertThat(token.getSubject()).isEqualTo(answer.text("/user/id"));
        assertThat(token.getClaims()).doesNotContainKey("store").containsKey("jti");
        assertThat(token.getClaimAsStringList("permissions")).isEmpty();
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofMinutes(15));
        assertThat(token.getHeaders()).containsEntry("alg", "RS256").containsKey("kid");
        assertThat(answer.text("/tokenType")).isEqualTo("Bearer");
        assertThat(answer.at("/expiresIn").asInt()).isEqualTo(900);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/auth/me");
        assertThat(answer.text("/user/email")).isEqualTo(email);
    }

    @Test
    void tellsTheWorldOfANewUserOnce() {
        Api.Answer answer = Merchants.register(api, email);
        register(email);

        List<Event<UserRegistered>> told = events.all(
                UserRegistered.class, event -> event.payload().email().equals(email), Duration.ofSeconds(3));

        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.store()).isNull();
            assertThat(event.key()).isEqualTo(answer.text("/user/id"));
            assertThat(event.payload())
                    .isEqualTo(new UserRegistered(Merchants.userId(answer), email, "Ada", "Lovelace"));
        });
    }

    @Test
    void refusesASecondAccountWithTheSameAddressInAnySpelling() {
        Merchants.register(api, email);

        assertThat(register(email).problem()).isEqualTo("409 EMAIL_TAKEN");
        assertThat(register(email.toUpperCase(Locale.ROOT)).problem()).isEqualTo("409 EMAIL_TAKEN");
    }

    @Test
    void makesOneAccountOfManyRegistrationsAtOnce(CapturedOutput log) throws Exception {
        List<Future<String>> running = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                running.add(threads.submit(() -> register(email).problem()));
            }
            for (Future<String> each : running) {
                answers.add(each.get());
            }
        }

        assertThat(answers).filteredOn("201 "::equals).hasSize(1);
        assertThat(answers).filteredOn("409 EMAIL_TAKEN"::equals).hasSize(5);
        assertThat(log).as("what a lost race leaves in the log").doesNotContain("$argon2id$", email);
    }

    @Test
    void signsInWithTheAddressInAnySpelling() {
        Merchants.register(api, email);

        Api.Answer answer = Merchants.logIn(api, email.toUpperCase(Locale.ROOT), Merchants.PASSWORD);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/stores").isEmpty()).isTrue();
    }

    @Test
    void answersAWrongPasswordAndAnUnknownUserAlike() {
        Merchants.register(api, email);

        Api.Answer wrong = Merchants.logIn(api, email, "wrong password");
        Api.Answer unknown = Merchants.logIn(api, Merchants.newEmail(), "wrong password");

        assertThat(wrong.problem()).isEqualTo("401 INVALID_CREDENTIALS");
        assertThat(withoutTrace(unknown)).isEqualTo(withoutTrace(wrong));
    }

    @Test
    void signsInToAStoreWithTheRolesPermissions() {
        Api.Answer merchant = Merchants.register(api, email);
        StoreId store = Merchants.storeOf(api, events, merchant);

        Api.Answer answer = logInTo(store);

        Jwt token = decoder.decode(answer.text("/accessToken"));
        assertThat(token.getClaimAsString("store")).isEqualTo(store.toString());
        assertThat(token.getClaimAsStringList("permissions")).hasSize(15).contains("product:write", "order:refund");
        assertThat(answer.text("/stores/0/id")).isEqualTo(store.toString());
        assertThat(answer.text("/stores/0/name")).isEqualTo("Engines & Looms");
        assertThat(answer.text("/stores/0/slug")).isEqualTo("engines-" + store);
        assertThat(answer.text("/stores/0/role")).isEqualTo("OWNER");
    }

    @Test
    void doesNotSignInToSomebodyElsesStore() {
        StoreId foreign = Merchants.storeOf(api, events, Merchants.register(api, Merchants.newEmail()));
        Merchants.register(api, email);

        assertThat(logInTo(foreign).problem()).isEqualTo("404 STORE_NOT_FOUND");
        assertThat(logInTo(new StoreId(Uuid7.next())).problem()).isEqualTo("404 STORE_NOT_FOUND");
    }

    @Test
    void saysWhoTheCallerIs() {
        Api.Answer merchant = Merchants.register(api, email);
        StoreId store = Merchants.storeOf(api, events, merchant);

        Api.Answer me = api.as(logInTo(store).text("/accessToken")).get("/api/v1/auth/me");

        assertThat(me.text("/user/email")).isEqualTo(email);
        assertThat(me.text("/storeId")).isEqualTo(store.toString());
        assertThat(me.at("/permissions").size()).isEqualTo(15);
        assertThat(me.text("/stores/0/id")).isEqualTo(store.toString());
    }

    @Test
    void signsInWithinItsBudgetOfStatements() {
        Api.Answer merchant = Merchants.register(api, email);
        StoreId store = Merchants.storeOf(api, events, merchant);

        assertThat(sql.statementsOf(() -> logInTo(store)))
                .as("user, two counts, two counts back, memberships, store names, session")
                .hasSizeLessThanOrEqualTo(8);
        assertThat(sql.statementsOf(() -> Merchants.register(api, Merchants.newEmail())))
                .as("taken?, user, outbox, session")
                .hasSizeLessThanOrEqualTo(4);
    }

    private Api.Answer register(String address) {
        return api.post(
                "/api/v1/auth/register",
                Map.of("email", address, "password", "another password", "firstName", "Eve", "lastName", "E"));
    }

    private Api.Answer logInTo(StoreId store) {
        return api.post(
                "/api/v1/auth/login",
                Map.of("email", email, "password", Merchants.PASSWORD, "storeId", store.toString()));
    }

    private static String withoutTrace(Api.Answer answer) {
        return answer.toString().replaceAll("\"traceId\":(null|\"[^\"]*\")", "");
    }
}
