package com.ecomify.auth.tokens;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import com.ecomify.common.security.TokenClaims;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Signs access tokens. */
@Component
public class AccessTokens {

    private final JwtEncoder encoder;
    private final JwsHeader header;
    private final TokenProperties properties;
    private final Clock clock;

    AccessTokens(JwtEncoder encoder, RSAKey signingKey, TokenProperties properties, Clock clock) {
        this.encoder = encoder;
        this.header = JwsHeader.with(SignatureAlgorithm.RS256)
                .keyId(signingKey.getKeyID())
                .build();
        this.properties = properties;
        this.clock = clock;
    }

    /** A token by which every service takes its bearer for {@code caller}. Whoever calls this has made sure of it. */
    public AccessToken issue(Caller caller) {
        Instant now = clock.instant();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(properties.issuer())
                .subject(caller.id().toString())
                .issuedAt(now)
                .expiresAt(now.plus(properties.accessLifetime()))
                .id(UUID.randomUUID().toString())
                .claim(TokenClaims.KIND, caller.kind().name().toLowerCase(Locale.ROOT))
                .claim(
                        TokenClaims.PERMISSIONS,
                        new TreeSet<>(caller.permissions()).stream().toList());
        StoreId store = caller.store();
        if (store != null) {
            claims.claim(TokenClaims.STORE, store.toString());
        }
        String value = encoder.encode(JwtEncoderParameters.from(header, claims.build()))
                .getTokenValue();
        return new AccessToken(value, properties.accessLifetime().toSeconds());
    }
}
