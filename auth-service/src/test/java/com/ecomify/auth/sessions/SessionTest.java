package com.ecomify.auth.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.security.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final SessionProperties LIFETIME = new SessionProperties(Duration.ofDays(14), Duration.ofDays(90));

    private final UUID id = Uuid7.next();
    private final RefreshToken first = RefreshToken.next(id);
    private final RefreshToken second = RefreshToken.next(id);
    private final RefreshToken third = RefreshToken.next(id);
    private final Session session =
            new Session(new Caller(Caller.Kind.MERCHANT, Uuid7.next(), null, Set.of()), first, START, LIFETIME.idle());

    @Test
    void takesEachTokenOnce() {
        assertThat(rotate(first, second, START)).isEqualTo(Session.Rotation.ROTATED);
        assertThat(rotate(second, third, START)).isEqualTo(Session.Rotation.ROTATED);
    }

    @Test
    void endsWhenAUsedTokenIsShown() {
        rotate(first, second, START);

        assertThat(rotate(first, third, START)).isEqualTo(Session.Rotation.REUSED);
        assertThat(rotate(second, third, START)).isEqualTo(Session.Rotation.OVER);
    }

    @Test
    void endsWhenNobodyUsesIt() {
        Instant end = START.plus(LIFETIME.idle());

        assertThat(rotate(first, second, end)).isEqualTo(Session.Rotation.OVER);
        assertThat(rotate(first, second, end.minusMillis(1))).isEqualTo(Session.Rotation.ROTATED);
    }

    @Test
    void lastsLongerWhenItIsUsed() {
        Instant later = START.plus(LIFETIME.idle()).minusMillis(1);
        rotate(first, second, later);

        assertThat(rotate(second, third, later.plus(LIFETIME.idle()).minusMillis(1)))
                .isEqualTo(Session.Rotation.ROTATED);
    }

    @Test
    void endsAtLastHoweverOftenItIsUsed() {
        RefreshToken newest = first;
        Instant now = START;
        Instant end = START.plus(LIFETIME.atMost());
        while (now.plus(Duration.ofDays(10)).isBefore(end)) {
            now = now.plus(Duration.ofDays(10));
            RefreshToken next = RefreshToken.next(id);
            assertThat(rotate(newest, next, now)).isEqualTo(Session.Rotation.ROTATED);
            newest = next;
        }

        assertThat(rotate(newest, RefreshToken.next(id), end)).isEqualTo(Session.Rotation.OVER);
    }

    @Test
    void isOverOnceItIsRevoked() {
        session.revoke(START);

        assertThat(rotate(first, second, START)).isEqualTo(Session.Rotation.OVER);
    }

    private Session.Rotation rotate(RefreshToken shown, RefreshToken next, Instant now) {
        return session.rotate(shown, next, now, LIFETIME);
    }
}
