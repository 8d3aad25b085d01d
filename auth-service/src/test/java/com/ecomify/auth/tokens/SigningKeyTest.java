package com.ecomify.auth.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.auth.TestSigningKey;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

    @Test
    void isReadWithAndWithoutThePemLines() {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(Base64.getDecoder().decode(TestSigningKey.BASE64))
                + "\n-----END PRIVATE KEY-----\n";

        assertThat(SigningKey.parse(pem).getKeyID())
                .isNotEmpty()
                .isEqualTo(SigningKey.parse(TestSigningKey.BASE64).getKeyID());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "changeme", "-----BEGIN PRIVATE KEY-----"})
    void isNotReadFromAnythingElse(String text) {
        assertThatThrownBy(() -> SigningKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ECOMIFY_AUTH_SIGNING_KEY");
    }

    @Test
    void isNotAShortKey() {
        String key = TestSigningKey.generate(1024);

        assertThatThrownBy(() -> SigningKey.parse(key))
                .hasMessageContaining("1024 bits")
                .hasMessageNotContaining(key.substring(40, 60));
    }

    @Test
    void isNotAKeyOfAnotherAlgorithm() throws NoSuchAlgorithmException {
        byte[] key = KeyPairGenerator.getInstance("EC")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();

        assertThatThrownBy(() -> SigningKey.parse(Base64.getEncoder().encodeToString(key)))
                .hasMessageContaining("not a private RSA key");
    }
}
