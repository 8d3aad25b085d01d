package com.ecomify.gateway.graphql;

import com.ecomify.common.security.Caller;
import com.ecomify.common.security.TokenClaims;
import com.ecomify.gateway.upstream.Credentials;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Verifies the token that opens a GraphQL socket, exactly as that of an HTTP request. */
@Component
class SocketTokens {

    private static final String SCHEME = "Bearer ";

    private final JwtDecoder decoder;

    SocketTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * @param payload of {@code connection_init}
     * @throws JwtException if it holds no valid token
     */
    GraphQlCaller caller(Map<String, Object> payload) {
        if (!(payload.get("Authorization") instanceof String header) || !header.startsWith(SCHEME)) {
            throw new BadJwtException("connection_init: expected {\"Authorization\": \"Bearer …\"}");
        }
        Jwt token = decoder.decode(header.substring(SCHEME.length()));
        return new GraphQlCaller(
                caller(token), new Credentials(token.getTokenValue(), null, null), token.getExpiresAt());
    }

    private static Caller caller(Jwt token) {
        List<String> permissions = token.getClaimAsStringList(TokenClaims.PERMISSIONS);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new JwtAuthenticationToken(
                token, AuthorityUtils.createAuthorityList(permissions == null ? List.of() : permissions)));
        try {
            SecurityContextHolder.setContext(context);
            return Caller.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
