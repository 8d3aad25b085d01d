package com.ecomify.auth.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.Uuid7;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTokenTest {

    @Test
    void isReadAsItWasWritten() {
        UUID session = Uuid7.next();
        RefreshToken token = RefreshToken.next(session);

        RefreshToken read = RefreshToken.parse(token.value()).orElseThrow();

        assertThat(read.session()).isEqualTo(session);
        assertThat(read.hash()).isEqualTo(token.hash()).hasSize(32);
    }

    @Test
    void isNeverTheSameTwice() {
        UUID session = Uuid7.next();

        assertThat(RefreshToken.next(session).hash())
                .isNotEqualTo(RefreshToken.next(session).hash());
    }

    @Test
    void doesNotShowItsSecret() {
        RefreshToken token = RefreshToken.next(Uuid7.next());

        assertThat(token.toString()).doesNotContain(token.value(), "secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64!", "AAAA", "é", "\u0000"})
    void isNotReadFromAnythingElse(String text) {
        assertThat(RefreshToken.parse(text)).isEmpty();
    }
}
