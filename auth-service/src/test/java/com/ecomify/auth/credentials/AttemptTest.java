package com.ecomify.auth.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "2001:db8::7", "172.32.0.1", "unknown"})
    void tellsTheClientByAPublicAddress(String address) {
        assertThat(new Attempt("user:ada@example.com", address).tellsTheClient())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.0.1", "::1", "fd00::1", "fe80::1"
            })
    void doesNotTellTheClientByAPrivateOne(String address) {
        assertThat(new Attempt("user:ada@example.com", address).tellsTheClient())
                .isFalse();
    }
}
