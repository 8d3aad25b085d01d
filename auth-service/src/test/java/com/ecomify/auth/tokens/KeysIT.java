package com.ecomify.auth.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.auth.Merchants;
import com.ecomify.auth.TestSigningKey;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestTokens;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@SuppressWarnings("JavaUtilDate") // what the JOSE library takes
class KeysIT implements TestSigningKey {

    private static final String ME = "/api/v1/auth/me";

    @Autowired
    private Api api;

    @Autowired
    private TestTokens foreign;

    @Autowired
    private RSAKey signingKey;

    private final String user = Uuid7.next().toString();

    @Test
    void publishesTheKeyByWhichItsTokensVerify() throws Exception {
        SignedJWT token =
                SignedJWT.parse(Merchants.register(api, Merchants.newEmail()).text("/accessToken"));

        JWKSet keys = JWKSet.parse(api.get("/oauth2/jwks").body().toString());

        RSAKey key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    }

    @Test
    void publishesNothingPrivate() {
        Api.Answer answer = api.get("/oauth2/jwks");

        assertThat(answer.at("/keys").size()).isEqualTo(1);
        assertThat(answer.at("/keys/0").propertyNames())
                .containsExactlyInAnyOrder("kty", "e", "use", "kid", "alg", "n");
    }

    @Test
    void tellsAVerifierWhereTheKeysAre() {
        Api.Answer answer = api.get("/.well-known/openid-configuration");

        assertThat(answer.text("/issuer")).isEqualTo("http://issuer.test");
        assertThat(answer.text("/jwks_uri")).isEqualTo("http://issuer.test/oauth2/jwks");
        assertThat(answer.text("/id_token_signing_alg_values_supported/0")).isEqualTo("RS256");
    }

    @Test
    void describesItsApi() {
        Api.Answer answer = api.get("/v3/api-docs");

        assertThat(answer.at("/paths").propertyNames())
                .contains("/api/v1/auth/login", "/api/v1/auth/switch-store", "/api/v1/storefront/auth/register");
        for (String path : new String[] {"/api/v1/auth/login", "/api/v1/storefront/auth/login"}) {
            String schema = answer.at("/paths/" + path.replace("/", "~1")
                            + "/post/requestBody/content/application~1json/schema/$ref")
                    .asString();
            assertThat(answer.at(schema.substring(1) + "/properties/password").toString())
                    .as(path)
                    .contains("\"type\":\"string\"");
        }
    }

    @Test
    void refusesATokenThatIsExpiredForgedUnsignedOrMalformed() throws Exception {
        assertThat(me(sign(
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))))))
                .isEqualTo("401 TOKEN_INVALID");
        assertThat(me(sign(claims -> claims.issuer("http://elsewhere.test")))).isEqualTo("401 TOKEN_INVALID");
        assertThat(me(sign(claims -> claims.subject("nobody")))).isEqualTo("401 TOKEN_INVALID");
        assertThat(me(sign(claims -> claims.claim("kind", "god")))).isEqualTo("401 TOKEN_INVALID");
        assertThat(me(foreign.merchantWithoutStore(Uuid7.next()))).isEqualTo("401 TOKEN_INVALID");
        assertThat(me(new PlainJWT(claims().build()).serialize())).isEqualTo("401 TOKEN_INVALID");
        assertThat(me("nonsense")).isEqualTo("401 TOKEN_INVALID");
        assertThat(api.get(ME).problem()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void refusesAGoodTokenOfAnAccountThatIsGone() throws Exception {
        assertThat(me(sign(UnaryOperator.identity()))).isEqualTo("401 TOKEN_INVALID");
    }

    private String me(String token) {
        return api.as(token).get(ME).problem();
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("http://issuer.test")
                .subject(user)
                .claim("kind", "merchant")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private String sign(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(signingKey.getKeyID())
                        .build(),
                change.apply(claims()).build());
        token.sign(new RSASSASigner(signingKey));
        return token.serialize();
    }
}
