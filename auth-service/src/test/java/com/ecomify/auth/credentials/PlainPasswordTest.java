package com.ecomify.auth.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.common.errors.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPasswordTest {

    @ParameterizedTest
    @ValueSource(ints = {8, 64, 128})
    void isAcceptableWithinItsLimits(int length) {
        assertThatCode(() -> new PlainPassword("x".repeat(length)).requireAcceptable())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 129, 100_000})
    void isNotAcceptableBeyondThem(int length) {
        assertThatThrownBy(() -> new PlainPassword("x".repeat(length)).requireAcceptable())
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void isNotAcceptableIfItIsBlank() {
        assertThatThrownBy(() -> new PlainPassword(" ".repeat(12)).requireAcceptable())
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void isNeverShown() {
        assertThat(new PlainPassword("hunter22").toString()).doesNotContain("hunter22");
    }
}
