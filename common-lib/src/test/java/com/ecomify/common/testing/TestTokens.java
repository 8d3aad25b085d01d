package com.ecomify.common.testing;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.security.TokenClaims;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Access tokens as auth-service issues them, signed with a key that the test publishes as a JWKS over HTTP. */
public final class TestTokens {

    static final String ISSUER = "http://issuer.test";

    private static final RSAKey KEY = newKey();
    private static final RSAKey FOREIGN_KEY = newKey();
    private static final HttpServer JWKS = serve(new JWKSet(KEY.toPublicJWK()).toString());

    TestTokens() {}

    static String jwksUri() {
        return "http://127.0.0.1:" + JWKS.getAddress().getPort() + "/oauth2/jwks";
    }

    /** A merchant or member of staff in a store. */
    public String merchant(StoreId store, String... permissions) {
        return merchant(Uuid7.next(), store, permissions);
    }

    public String merchant(UUID user, StoreId store, String... permissions) {
        return sign(KEY, claims("merchant", user, store, 900, permissions));
    }

    /** A merchant who has not chosen a store. */
    public String merchantWithoutStore(UUID user) {
        return sign(KEY, claims("merchant", user, null, 900));
    }

    public String customer(StoreId store, UUID customer) {
        return sign(KEY, claims("customer", customer, store, 900));
    }

    /** A merchant's token that was valid until an hour ago. */
    public String expired(StoreId store, String... permissions) {
        return sign(KEY, claims("merchant", Uuid7.next(), store, -3600, permissions));
    }

    /** A merchant's token with the right key id, signed by somebody else. */
    public String forged(StoreId store, String... permissions) {
        return sign(FOREIGN_KEY, claims("merchant", Uuid7.next(), store, 900, permissions));
    }

    private static JWTClaimsSet claims(
            String kind, UUID subject, @Nullable StoreId store, int secondsToLive, String... permissions) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject.toString())
                .jwtID(Uuid7.next().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(secondsToLive)))
                .claim(TokenClaims.KIND, kind)
                .claim(TokenClaims.PERMISSIONS, List.of(permissions));
        return store == null
                ? claims.build()
                : claims.claim(TokenClaims.STORE, store.toString()).build();
    }

    private static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve(String document) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] body = document.getBytes(StandardCharsets.UTF_8);
            server.createContext("/oauth2/jwks", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
