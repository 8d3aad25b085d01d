package com.ecomify.auth.accounts;

import com.ecomify.auth.memberships.Memberships;
import com.ecomify.common.contract.auth.UserId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads who a user is and where the user works. */
@Component
class ReadProfile {

    private final UserRepository users;
    private final Memberships memberships;
    private final Workplaces workplaces;

    ReadProfile(UserRepository users, Memberships memberships, Workplaces workplaces) {
        this.users = users;
        this.memberships = memberships;
        this.workplaces = workplaces;
    }

    Optional<Profile> execute(UserId id) {
        return users.findById(id.value()).map(user -> new Profile(user.profile(), workplaces.of(memberships.of(id))));
    }

    record Profile(UserProfile user, List<Workplace> stores) {}
}
