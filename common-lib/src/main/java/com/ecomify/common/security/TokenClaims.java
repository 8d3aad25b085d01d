package com.ecomify.common.security;

import java.util.Locale;
import org.springframework.security.oauth2.jwt.Jwt;

/** The names of our claims in an access token, shared by the issuer and every resource server. */
public final class TokenClaims {

    /** The store's id; absent while a merchant has not chosen a store. */
    public static final String STORE = "store";

    /** A {@link Caller.Kind} in lower case. */
    public static final String KIND = "kind";

    /** A list of permission strings. */
    public static final String PERMISSIONS = "permissions";

    private TokenClaims() {}

    static Caller.Kind kind(Jwt token) {
        return Caller.Kind.valueOf(String.valueOf(token.getClaimAsString(KIND)).toUpperCase(Locale.ROOT));
    }
}
