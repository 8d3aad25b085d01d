package com.ecomify.auth.sessions;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what the subjects of one kind may do now: a session outlives a change of somebody's permissions. */
public interface GrantSource {

    Caller.Kind kind();

    /**
     * The caller that a new access token is for; empty if the subject may not sign in any more.
     *
     * @param store the store that the session is for; null for none
     */
    Optional<Caller> current(UUID subject, @Nullable StoreId store);
}
