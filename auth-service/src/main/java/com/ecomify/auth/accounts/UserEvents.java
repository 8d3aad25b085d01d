package com.ecomify.auth.accounts;

import com.ecomify.common.contract.auth.UserRegistered;
import com.ecomify.common.events.Outbox;
import org.springframework.stereotype.Component;

/** What the world hears of users. */
@Component
class UserEvents {

    private final Outbox outbox;

    UserEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void registered(User user) {
        UserProfile profile = user.profile();
        outbox.append(
                profile.id(),
                user.version(),
                new UserRegistered(profile.id(), profile.email(), profile.firstName(), profile.lastName()));
    }
}
