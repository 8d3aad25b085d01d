package com.ecomify.auth.sessions;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Signs out. Any refresh token of the session will do, used or not; an unknown one changes nothing. */
@Component
class EndSession {

    private final Sessions sessions;
    private final SessionRepository repository;
    private final Clock clock;

    EndSession(Sessions sessions, SessionRepository repository, Clock clock) {
        this.sessions = sessions;
        this.repository = repository;
        this.clock = clock;
    }

    void execute(String refreshToken) {
        RefreshToken.parse(refreshToken)
                .ifPresent(token -> sessions.inScope(() -> {
                    repository.lock(token.session()).ifPresent(session -> session.revoke(clock.instant()));
                    return token;
                }));
    }
}
