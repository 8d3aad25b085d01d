package com.ecomify.auth.sessions;

import com.ecomify.auth.tokens.AccessToken;
import com.ecomify.auth.tokens.AccessTokens;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.security.Caller;
import com.ecomify.common.tenancy.SystemScope;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins sessions. Each call is a transaction of its own, in a scope that sees sessions and nothing else. */
@Component
@EnableConfigurationProperties(SessionProperties.class)
public class Sessions {

    private static final String SCOPE = "sessions";

    private final EntityManager entities;
    private final AccessTokens accessTokens;
    private final SessionProperties properties;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Sessions(
            EntityManager entities,
            AccessTokens accessTokens,
            SessionProperties properties,
            TransactionTemplate transactions,
            Clock clock) {
        this.entities = entities;
        this.accessTokens = accessTokens;
        this.properties = properties;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Begins a session of {@code caller}, who has just proved to be it. */
    public SessionTokens open(Caller caller) {
        RefreshToken first = RefreshToken.next(Uuid7.next());
        inScope(() -> {
            entities.persist(new Session(caller, first, clock.instant(), properties.idle()));
            return first;
        });
        return tokens(caller, first);
    }

    SessionTokens tokens(Caller caller, RefreshToken refreshToken) {
        AccessToken access = accessTokens.issue(caller);
        return new SessionTokens(access.value(), refreshToken.value(), "Bearer", access.expiresIn());
    }

    <T> T inScope(Supplier<T> work) {
        return SystemScope.call(SCOPE, () -> transactions.execute(status -> work.get()));
    }
}
