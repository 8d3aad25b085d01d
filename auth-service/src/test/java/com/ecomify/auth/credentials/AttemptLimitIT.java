package com.ecomify.auth.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.auth.Merchants;
import com.ecomify.auth.TestSigningKey;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class AttemptLimitIT implements TestSigningKey {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignInAttempts attempts;

    private final String email = Merchants.newEmail();

    @Test
    void looksAtTenWrongPasswordsOfAnAccountHoweverFastTheyCome() throws Exception {
        Merchants.register(api, email);

        List<String> answers = new ArrayList<>();
        List<Future<String>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 25; i++) {
                Api from = from("203.0.113." + i);
                running.add(threads.submit(
                        () -> Merchants.logIn(from, email, "guessed wrong").problem()));
            }
            for (Future<String> each : running) {
                answers.add(each.get());
            }
        }

        assertThat(answers).filteredOn("401 INVALID_CREDENTIALS"::equals).hasSize(10);
        assertThat(answers).filteredOn("429 TOO_MANY_ATTEMPTS"::equals).hasSize(15);
        Api.Answer right = Merchants.logIn(from("203.0.113.99"), email, Merchants.PASSWORD);
        assertThat(right.problem()).as("even the right password has to wait").isEqualTo("429 TOO_MANY_ATTEMPTS");
        assertThat(right.header("Retry-After")).isEqualTo("900");
    }

    @Test
    void startsAgainWhenTheWindowIsOver() {
        Merchants.register(api, email);
        for (int i = 0; i < 11; i++) {
            Merchants.logIn(from("198.51.100.1"), email, "guessed wrong");
        }
        jdbc.sql("update sign_in_attempts set window_ends_at = now() - interval '1 second'")
                .update();

        assertThat(Merchants.logIn(from("198.51.100.1"), email, Merchants.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void forgetsTheFailuresOfWhoeverSignsIn() {
        Merchants.register(api, email);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 5; i++) {
                Merchants.logIn(from("198.51.100.2"), email, "guessed wrong");
            }
            assertThat(Merchants.logIn(from("198.51.100.2"), email, Merchants.PASSWORD)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void stopsAnAddressThatTriesOneAccountAfterTheOther() {
        Attempt attempt = new Attempt("user:" + Merchants.newEmail(), "192.0.2.7");
        for (int i = 0; i < 100; i++) {
            attempts.begin(new Attempt("user:" + Merchants.newEmail(), attempt.address()));
        }

        assertThat(attempts.begin(attempt)).isFalse();
        assertThat(attempts.begin(new Attempt(attempt.account(), "192.0.2.8")))
                .as("from elsewhere")
                .isTrue();
        assertThat(Merchants.logIn(from("192.0.2.7"), email, "any password").problem())
                .isEqualTo("429 TOO_MANY_ATTEMPTS");
    }

    @Test
    void doesNotCountTheGatewaysOwnAddress() {
        for (int i = 0; i < 101; i++) {
            attempts.begin(new Attempt("user:" + Merchants.newEmail(), "10.0.0.7"));
        }

        assertThat(attempts.begin(new Attempt("user:" + email, "10.0.0.7"))).isTrue();
    }

    @Test
    void deletesCountersThatAreOver() {
        attempts.begin(new Attempt("user:" + email, "192.0.2.9"));
        jdbc.sql("update sign_in_attempts set window_ends_at = now() - interval '1 second'")
                .update();

        assertThat(attempts.forgetOver(1)).isEqualTo(1);
        attempts.forgetOver(10_000);
        assertThat(jdbc.sql("select count(*) from sign_in_attempts")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Api from(String address) {
        return api.header("X-Forwarded-For", address);
    }
}
