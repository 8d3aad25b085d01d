package com.ecomify.common.security;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who makes the current request, as the verified access token says.
 *
 * @param kind what kind of credential it is
 * @param id the user's, the customer's or the key's id, by kind
 * @param store the store that the token is for; null for a merchant who has not chosen one
 * @param permissions such as {@code product:write}
 */
public record Caller(Kind kind, UUID id, @Nullable StoreId store, Set<String> permissions) {

    /** What kind of credential a token stands for; the {@code kind} claim in lower case. */
    public enum Kind {
        MERCHANT,
        CUSTOMER,
        API_KEY
    }

    /** Empty for an anonymous request. */
    public static Optional<Caller> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
            return Optional.empty();
        }
        // Not the authorities: among those Spring Security counts how the caller has authenticated, too.
        List<String> permissions = token.getClaimAsStringList(TokenClaims.PERMISSIONS);
        String store = token.getClaimAsString(TokenClaims.STORE);
        return Optional.of(new Caller(
                TokenClaims.kind(token),
                UUID.fromString(token.getSubject()),
                store == null ? null : StoreId.parse(store),
                permissions == null ? Set.of() : new TreeSet<>(permissions)));
    }

    /** @throws ProblemException (401) if the request is anonymous */
    public static Caller get() {
        return find().orElseThrow(() -> new ProblemException(CommonError.UNAUTHENTICATED, "Sign in first."));
    }

    /** The signed-in customer of the current store, if the request is a customer's. */
    public static Optional<UUID> findCustomer() {
        return find().filter(caller -> caller.kind() == Kind.CUSTOMER).map(Caller::id);
    }
}
