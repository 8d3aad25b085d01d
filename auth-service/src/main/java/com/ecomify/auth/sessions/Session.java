package com.ecomify.auth.sessions;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sign-in. It knows its newest refresh token only: whoever shows another one of it shows a used one. */
@Entity
@Table(name = "sessions")
class Session {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Caller.Kind kind;

    private UUID subjectId;

    @Nullable
    private UUID storeId;

    private byte[] tokenHash;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant expiresAt;

    @Nullable
    private Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(Caller caller, RefreshToken first, Instant now, Duration idle) {
        StoreId store = caller.store();
        this.id = first.session();
        this.kind = caller.kind();
        this.subjectId = caller.id();
        this.storeId = store == null ? null : store.value();
        this.tokenHash = first.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(idle);
    }

    /**
     * Replaces the newest token by {@code next}, if {@code shown} is the newest. A used one ends the session: either its thief
     * or its owner has used it before, and nobody can tell which of them this is.
     */
    Rotation rotate(RefreshToken shown, RefreshToken next, Instant now, SessionProperties lifetime) {
        Instant end = createdAt.plus(lifetime.atMost());
        if (revokedAt != null || !now.isBefore(expiresAt) || !now.isBefore(end)) {
            return Rotation.OVER;
        }
        if (!MessageDigest.isEqual(tokenHash, shown.hash())) {
            revokedAt = now;
            return Rotation.REUSED;
        }
        Instant idleEnd = now.plus(lifetime.idle());
        tokenHash = next.hash();
        expiresAt = idleEnd.isBefore(end) ? idleEnd : end;
        return Rotation.ROTATED;
    }

    /** Ends the session; nothing happens if it is over. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    Caller.Kind kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    @Nullable
    StoreId store() {
        return storeId == null ? null : new StoreId(storeId);
    }

    /** What came of showing a refresh token. */
    enum Rotation {
        ROTATED,
        /** The token was used before; the session is revoked now. */
        REUSED,
        /** The session was expired or revoked before. */
        OVER
    }
}
