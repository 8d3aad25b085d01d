package com.ecomify.common.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final String SECRET = "sk_test_51Abcdefghijklmno";

    private final SecretBox box = new SecretBox(key("a"));

    @Test
    void opensWhatItSealed() {
        assertThat(box.open(box.seal(SECRET, "here"), "here")).isEqualTo(SECRET);
    }

    @Test
    void showsNothingOfTheSecret() {
        byte[] first = box.seal(SECRET, "here");

        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("sk_test");
        assertThat(box.seal(SECRET, "here")).isNotEqualTo(first);
    }

    @Test
    void doesNotOpenInAnotherPlace() {
        byte[] sealed = box.seal(SECRET, "store 1");

        assertThatIllegalStateException().isThrownBy(() -> box.open(sealed, "store 2"));
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        byte[] sealed = box.seal(SECRET, "here");

        assertThatIllegalStateException().isThrownBy(() -> new SecretBox(key("b")).open(sealed, "here"));
    }

    @Test
    void doesNotOpenWhenTamperedWith() {
        byte[] sealed = box.seal(SECRET, "here");
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> box.open(sealed, "here"));
    }

    @Test
    void refusesAKeyOfAnotherLengthWithoutShowingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecretBox("c2hvcnQ="))
                .withMessage("secret key: 5 bytes (expected: base64 of 32)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecretBox("not base64!"))
                .withMessage("secret key: not base64 (expected: base64 of 32 bytes)");
    }

    private static String key(String fill) {
        return Base64.getEncoder().encodeToString(fill.repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
