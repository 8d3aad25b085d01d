package com.ecomify.auth.tokens;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Keys")
class KeysController {

    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Map<String, Object> keys;
    private final Discovery discovery;

    KeysController(RSAKey signingKey, TokenProperties properties) {
        keys = new JWKSet(signingKey).toPublicJWKSet().toJSONObject();
        String issuer = properties.issuer();
        discovery =
                new Discovery(issuer, issuer + "/oauth2/jwks", List.of("none"), List.of("public"), List.of("RS256"));
    }

    @GetMapping("/oauth2/jwks")
    @Operation(summary = "The public keys that access tokens are signed with")
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok().cacheControl(CACHE).body(keys);
    }

    @GetMapping("/.well-known/openid-configuration")
    @Operation(summary = "Where to find what a verifier of tokens needs")
    ResponseEntity<Discovery> discovery() {
        return ResponseEntity.ok().cacheControl(CACHE).body(discovery);
    }

    /** The names are OpenID Connect's. */
    record Discovery(
            String issuer,
            String jwks_uri,
            List<String> response_types_supported,
            List<String> subject_types_supported,
            List<String> id_token_signing_alg_values_supported) {}
}
