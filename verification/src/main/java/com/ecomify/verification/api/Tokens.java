package com.ecomify.verification.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes access tokens that the issuer would not: of members with chosen permissions, expired ones, and forgeries. Signed with
 * the platform's own key unless the point is that they are not.
 */
public final class Tokens {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String issuer;
    private final String keyId;
    private final PrivateKey key;
    private final PrivateKey anotherKey;

    /**
     * @param signingKey the issuer's private key, PKCS#8 in base64
     * @param keyId as the issuer publishes it
     */
    public Tokens(String issuer, String signingKey, String keyId) {
        this.issuer = issuer;
        this.keyId = keyId;
        try {
            this.key = KeyFactory.getInstance("RSA")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(signingKey)));
            this.anotherKey =
                    KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private RSA key", e);
        }
    }

    /** What a token says. */
    public record Claims(String kind, String subject, String store, List<String> permissions) {}

    /** A member of a store's staff who may do exactly this. */
    public String staff(String store, List<String> permissions) {
        return valid(new Claims("merchant", UUID.randomUUID().toString(), store, permissions));
    }

    public String valid(Claims claims) {
        return sign(claims, issuer, Duration.ofMinutes(15), key);
    }

    public String expired(Claims claims) {
        return sign(claims, issuer, Duration.ofMinutes(-5), key);
    }

    public String ofAnotherIssuer(Claims claims) {
        return sign(claims, "https://issuer.example", Duration.ofMinutes(15), key);
    }

    /** Right in everything but that somebody else has signed it under the issuer's key id. */
    public String forged(Claims claims) {
        return sign(claims, issuer, Duration.ofMinutes(15), anotherKey);
    }

    /** Says of itself that it needs no signature. */
    public String unsigned(Claims claims) {
        String header = BASE64.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + payload(claims, issuer, Duration.ofMinutes(15)) + ".";
    }

    private String sign(Claims claims, String by, Duration lifetime, PrivateKey with) {
        String header = Json.write(Map.of("alg", "RS256", "kid", keyId, "typ", "JWT"));
        String signed =
                BASE64.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "." + payload(claims, by, lifetime);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(with);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK signs with RSA", e);
        }
    }

    private static String payload(Claims claims, String issuer, Duration lifetime) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("iss", issuer);
        payload.put("sub", claims.subject());
        payload.put("kind", claims.kind());
        payload.put("permissions", claims.permissions());
        payload.put("iat", Math.min(now, now + lifetime.toSeconds() - 60));
        payload.put("exp", now + lifetime.toSeconds());
        payload.put("jti", UUID.randomUUID().toString());
        if (!claims.store().isEmpty()) {
            payload.put("store", claims.store());
        }
        return BASE64.encodeToString(Json.write(payload).getBytes(StandardCharsets.UTF_8));
    }
}
