package com.ecomify.common.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.Uuid7;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class CallerTest {

    private final UUID user = Uuid7.next();
    private final Jwt.Builder token = Jwt.withTokenValue("token")
            .header("alg", "RS256")
            .subject(user.toString())
            .claim(TokenClaims.KIND, "merchant");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void hasThePermissionsOfTheTokenAndNoOtherAuthority() {
        signIn(token.claim(TokenClaims.PERMISSIONS, List.of("product:read")).build());

        assertThat(Caller.get().permissions()).containsExactly("product:read");
        assertThat(Caller.get().id()).isEqualTo(user);
    }

    @Test
    void hasNoneIfTheTokenNamesNone() {
        signIn(token.build());

        assertThat(Caller.get().permissions()).isEmpty();
    }

    private static void signIn(Jwt token) {
        SecurityContextHolder.getContext()
                .setAuthentication(new JwtAuthenticationToken(
                        token, AuthorityUtils.createAuthorityList("product:read", "FACTOR_BEARER")));
    }
}
