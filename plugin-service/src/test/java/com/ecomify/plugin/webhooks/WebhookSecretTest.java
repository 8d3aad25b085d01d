package com.ecomify.plugin.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    /** The example of the Standard Webhooks specification. */
    @Test
    void signsAsTheStandardSays() {
        WebhookSecret secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        String signature = secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    /** RFC 4231, test case 2: the same function, in hexadecimal. */
    @Test
    void signsTheBodyInHexadecimal() {
        assertThat(new WebhookSecret("Jefe").signBody("what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void makesSecretsOfEnoughRandomBytes() {
        WebhookSecret secret = WebhookSecret.random();

        assertThat(secret.text()).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(secret.text().substring(6))).hasSizeGreaterThanOrEqualTo(24);
        assertThat(secret).isNotEqualTo(WebhookSecret.random());
    }

    @Test
    void isNotPrinted() {
        WebhookSecret secret = WebhookSecret.random();

        assertThat(secret.toString()).doesNotContain(secret.text().substring(6));
    }
}
