package com.ecomify.auth.accounts;

import com.ecomify.auth.accounts.SwitchStoreOutcome.Switched;
import com.ecomify.auth.accounts.SwitchStoreOutcome.UnknownStore;
import com.ecomify.auth.memberships.Membership;
import com.ecomify.auth.memberships.Memberships;
import com.ecomify.auth.sessions.Sessions;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.ids.StoreId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Begins a session in another store of a signed-in user. */
@Component
class SwitchStore {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int LOOKS = 30;

    private final Memberships memberships;
    private final Sessions sessions;

    SwitchStore(Memberships memberships, Sessions sessions) {
        this.memberships = memberships;
        this.sessions = sessions;
    }

    SwitchStoreOutcome execute(UserId user, StoreId store) {
        Optional<Membership> membership = await(user, store);
        return membership.isEmpty()
                ? new UnknownStore()
                : new Switched(sessions.open(UserGrants.in(membership.get(), user)));
    }

    /** Whoever has just created a store switches to it at once; the event that makes the owner's membership is on its way. */
    private Optional<Membership> await(UserId user, StoreId store) {
        Optional<Membership> membership = memberships.find(user, store);
        try {
            for (int looks = 0; membership.isEmpty() && looks < LOOKS; looks++) {
                Thread.sleep(PAUSE);
                membership = memberships.find(user, store);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return membership;
    }
}
