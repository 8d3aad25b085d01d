package com.ecomify.auth;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Gives the service under test a signing key of this run. */
public interface TestSigningKey {

    String BASE64 = generate(2048);

    @DynamicPropertySource
    static void signingKey(DynamicPropertyRegistry settings) {
        settings.add("ECOMIFY_AUTH_SIGNING_KEY", () -> BASE64);
    }

    static String generate(int bits) {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(bits);
            return Base64.getEncoder()
                    .encodeToString(rsa.generateKeyPair().getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
