package com.ecomify.auth.sessions;

import com.ecomify.auth.sessions.RefreshSessionOutcome.Refreshed;
import com.ecomify.auth.sessions.RefreshSessionOutcome.Refused;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Exchanges a refresh token for the next one and an access token with the permissions of today. */
@Component
class RefreshSession {

    private static final Logger log = LoggerFactory.getLogger(RefreshSession.class);

    private final Sessions sessions;
    private final SessionRepository repository;
    private final SessionProperties properties;
    private final Map<Caller.Kind, GrantSource> grants;
    private final MeterRegistry meters;
    private final Clock clock;

    RefreshSession(
            Sessions sessions,
            SessionRepository repository,
            SessionProperties properties,
            List<GrantSource> grants,
            MeterRegistry meters,
            Clock clock) {
        this.sessions = sessions;
        this.repository = repository;
        this.properties = properties;
        this.grants = grants.stream().collect(Collectors.toMap(GrantSource::kind, Function.identity()));
        this.meters = meters;
        this.clock = clock;
    }

    RefreshSessionOutcome execute(String refreshToken) {
        Optional<RefreshToken> shown = RefreshToken.parse(refreshToken);
        if (shown.isEmpty()) {
            return new Refused();
        }
        RefreshToken next = RefreshToken.next(shown.get().session());
        Optional<Subject> subject = sessions.inScope(() -> rotate(shown.get(), next));
        if (subject.isEmpty()) {
            return new Refused();
        }
        Optional<Caller> caller = subject.flatMap(this::grant);
        if (caller.isEmpty()) {
            sessions.inScope(() -> revoke(next));
            return new Refused();
        }
        return new Refreshed(sessions.tokens(caller.get(), next));
    }

    private Optional<Subject> rotate(RefreshToken shown, RefreshToken next) {
        Session session = repository.lock(shown.session()).orElse(null);
        if (session == null) {
            return Optional.empty();
        }
        Session.Rotation rotation = session.rotate(shown, next, clock.instant(), properties);
        meters.counter("ecomify.sessions.refreshed", "outcome", rotation.name().toLowerCase(Locale.ROOT))
                .increment();
        return switch (rotation) {
            case ROTATED -> Optional.of(new Subject(session.kind(), session.subjectId(), session.store()));
            case REUSED -> {
                log.warn(
                        "a used refresh token was shown: session {} of {} {} is revoked",
                        shown.session(),
                        session.kind(),
                        session.subjectId());
                yield Optional.empty();
            }
            case OVER -> Optional.empty();
        };
    }

    private Optional<Caller> grant(Subject subject) {
        GrantSource source = grants.get(subject.kind());
        return source == null ? Optional.empty() : source.current(subject.id(), subject.store());
    }

    private boolean revoke(RefreshToken token) {
        repository.lock(token.session()).ifPresent(session -> session.revoke(clock.instant()));
        return true;
    }

    private record Subject(
            Caller.Kind kind, UUID id, @Nullable StoreId store) {}
}
