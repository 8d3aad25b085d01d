package com.ecomify.common.security;

import com.ecomify.common.ids.StoreId;
import java.util.UUID;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Refuses a token whose own claims are not of the form that {@link Caller} reads. */
final class ClaimsValidator implements OAuth2TokenValidator<Jwt> {

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        try {
            UUID.fromString(String.valueOf(token.getSubject()));
            TokenClaims.kind(token);
            String store = token.getClaimAsString(TokenClaims.STORE);
            if (store != null) {
                StoreId.parse(store);
            }
            return OAuth2TokenValidatorResult.success();
        } catch (IllegalArgumentException e) {
            return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
        }
    }
}
