package com.ecomify.auth.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.auth.Merchants;
import com.ecomify.auth.TestSigningKey;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@ServiceTest
class RefreshIT implements TestSigningKey {

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private SqlCounter sql;

    @Autowired
    private JwtDecoder decoder;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Sessions sessions;

    @Autowired
    private ForgetSessionsJob forgetSessions;

    @Test
    void exchangesATokenForTheNext() {
        Api.Answer merchant = Merchants.register(api, Merchants.newEmail());

        Api.Answer first = Merchants.refresh(api, merchant.text("/refreshToken"));
        Api.Answer second = Merchants.refresh(api, first.text("/refreshToken"));

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(second.status()).as(second.toString()).isEqualTo(200);
        assertThat(decoder.decode(second.text("/accessToken")).getSubject()).isEqualTo(merchant.text("/user/id"));
    }

    @Test
    void endsTheSessionWhenAStolenTokenThatWasUsedIsShown() {
        String stolen = Merchants.register(api, Merchants.newEmail()).text("/refreshToken");
        String owners = Merchants.refresh(api, stolen).text("/refreshToken");

        assertThat(Merchants.refresh(api, stolen).problem()).isEqualTo("401 REFRESH_TOKEN_INVALID");
        assertThat(Merchants.refresh(api, owners).problem())
                .as("the owner's token of the same session")
                .isEqualTo("401 REFRESH_TOKEN_INVALID");
    }

    @Test
    void leavesOtherSessionsOfTheUserAlone() {
        String email = Merchants.newEmail();
        String first = Merchants.register(api, email).text("/refreshToken");
        String other = Merchants.logIn(api, email, Merchants.PASSWORD).text("/refreshToken");
        Merchants.refresh(api, first);
        Merchants.refresh(api, first);

        assertThat(Merchants.refresh(api, other).status()).isEqualTo(200);
    }

    @Test
    void letsOneOfManyConcurrentRefreshesSucceedAtMost() throws Exception {
        for (int round = 0; round < 5; round++) {
            String token = Merchants.register(api, Merchants.newEmail()).text("/refreshToken");

            List<Api.Answer> answers = atOnce(8, () -> Merchants.refresh(api, token));

            List<Api.Answer> good =
                    answers.stream().filter(answer -> answer.status() == 200).toList();
            assertThat(good).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 200)
                    .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("401 REFRESH_TOKEN_INVALID"));
            assertThat(Merchants.refresh(api, good.getFirst().text("/refreshToken"))
                            .problem())
                    .as("the token was shown twice: the session is over")
                    .isEqualTo("401 REFRESH_TOKEN_INVALID");
        }
    }

    @Test
    void storesNothingThatCouldBeShown() {
        String token = Merchants.register(api, Merchants.newEmail()).text("/refreshToken");
        RefreshToken parsed = RefreshToken.parse(token).orElseThrow();

        byte[] stored = sessions.inScope(() -> jdbc.sql("select token_hash from sessions where id = ?")
                .param(parsed.session())
                .query(byte[].class)
                .single());

        assertThat(stored).isEqualTo(parsed.hash()).isNotEqualTo(parsed.secret());
    }

    @Test
    void endsWithSigningOut() {
        String token = Merchants.register(api, Merchants.newEmail()).text("/refreshToken");

        Api.Answer answer = api.post("/api/v1/auth/logout", Map.of("refreshToken", token));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(Merchants.refresh(api, token).problem()).isEqualTo("401 REFRESH_TOKEN_INVALID");
    }

    @Test
    void signsOutQuietlyWithATokenThatIsUnknown() {
        String unknown = RefreshToken.next(Uuid7.next()).value();

        assertThat(api.post("/api/v1/auth/logout", Map.of("refreshToken", unknown))
                        .status())
                .isEqualTo(204);
        assertThat(api.post("/api/v1/auth/logout", Map.of("refreshToken", "nonsense"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void givesThePermissionsOfTodayAndNotThoseOfTheSignIn() {
        Api.Answer merchant = Merchants.register(api, Merchants.newEmail());
        StoreId store = Merchants.storeOf(api, events, merchant);
        Api.Answer inStore = api.as(merchant.text("/accessToken"))
                .post("/api/v1/auth/switch-store", Map.of("storeId", store.toString()));
        UserId successor = Merchants.userId(Merchants.register(api, Merchants.newEmail()));
        events.publish(store, store, 1, Merchants.store(store, successor, StoreStatus.ACTIVE));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.as(merchant.text("/accessToken"))
                        .get("/api/v1/auth/me")
                        .at("/stores")
                        .isEmpty());

        Jwt token = decoder.decode(
                Merchants.refresh(api, inStore.text("/refreshToken")).text("/accessToken"));

        assertThat(token.getClaims()).doesNotContainKey("store");
        assertThat(token.getClaimAsStringList("permissions")).isEmpty();
    }

    @Test
    void deletesSessionsThatHaveExpiredAndNoOthers() {
        String expired = Merchants.register(api, Merchants.newEmail()).text("/refreshToken");
        String current = Merchants.register(api, Merchants.newEmail()).text("/refreshToken");
        sessions.inScope(() -> jdbc.sql("update sessions set expires_at = now() - interval '1 second' where id = ?")
                .param(RefreshToken.parse(expired).orElseThrow().session())
                .update());

        forgetSessions.run();

        assertThat(sessionExists(expired)).isFalse();
        assertThat(sessionExists(current)).isTrue();
    }

    @Test
    void looksAtNoAccessToken() {
        String token = Merchants.register(api, Merchants.newEmail()).text("/refreshToken");

        assertThat(Merchants.refresh(api.as("expired.or.forged"), token).status())
                .isEqualTo(200);
    }

    @Test
    void refreshesWithinItsBudgetOfStatements() {
        String token = Merchants.register(api, Merchants.newEmail()).text("/refreshToken");

        assertThat(sql.statementsOf(() -> Merchants.refresh(api, token)))
                .as("lock, write, user")
                .hasSizeLessThanOrEqualTo(3);
    }

    private boolean sessionExists(String token) {
        return sessions.inScope(() -> jdbc.sql("select count(*) from sessions where id = ?")
                        .param(RefreshToken.parse(token).orElseThrow().session())
                        .query(Integer.class)
                        .single())
                == 1;
    }

    private static <T> List<T> atOnce(int number, Callable<T> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> running = new ArrayList<>();
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < number; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            for (Future<T> each : running) {
                results.add(each.get());
            }
        }
        return results;
    }
}
