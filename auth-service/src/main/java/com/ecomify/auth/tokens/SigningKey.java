package com.ecomify.auth.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** Reads the configured key. What is wrong with it is said without showing it. */
final class SigningKey {

    private static final int MIN_BITS = 2048;

    private SigningKey() {}

    /** @throws IllegalArgumentException if {@code text} is not a private RSA key of at least 2048 bits */
    static RSAKey parse(String text) {
        if (text.isBlank()) {
            throw refused("not set");
        }
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            if (!(rsa.generatePrivate(new PKCS8EncodedKeySpec(decode(text))) instanceof RSAPrivateCrtKey privateKey)) {
                throw refused("a private key without its public exponent");
            }
            if (privateKey.getModulus().bitLength() < MIN_BITS) {
                throw refused(privateKey.getModulus().bitLength() + " bits");
            }
            RSAPublicKey publicKey = (RSAPublicKey)
                    rsa.generatePublic(new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent()));
            return new RSAKey.Builder(publicKey)
                    .privateKey(privateKey)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException e) {
            throw refused("not a private RSA key");
        }
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
        } catch (IllegalArgumentException e) {
            throw refused("not base64");
        }
    }

    private static IllegalArgumentException refused(String found) {
        return new IllegalArgumentException("ECOMIFY_AUTH_SIGNING_KEY: " + found
                + " (expected: an RSA private key of at least " + MIN_BITS + " bits, PKCS#8 DER in base64)");
    }
}
