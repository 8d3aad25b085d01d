package com.ecomify.auth.accounts;

import com.ecomify.auth.accounts.LogInOutcome.LoggedIn;
import com.ecomify.auth.accounts.LogInOutcome.UnknownStore;
import com.ecomify.auth.accounts.LogInOutcome.WrongCredentials;
import com.ecomify.auth.credentials.Attempt;
import com.ecomify.auth.credentials.Credentials;
import com.ecomify.auth.credentials.EmailAddress;
import com.ecomify.auth.credentials.PlainPassword;
import com.ecomify.auth.memberships.Membership;
import com.ecomify.auth.memberships.Memberships;
import com.ecomify.auth.sessions.Sessions;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs a user in, into a store if the request names one. */
@Component
class LogIn {

    private final UserRepository users;
    private final Credentials credentials;
    private final Memberships memberships;
    private final Workplaces workplaces;
    private final Sessions sessions;

    LogIn(
            UserRepository users,
            Credentials credentials,
            Memberships memberships,
            Workplaces workplaces,
            Sessions sessions) {
        this.users = users;
        this.credentials = credentials;
        this.memberships = memberships;
        this.workplaces = workplaces;
        this.sessions = sessions;
    }

    LogInOutcome execute(Request request) {
        Optional<User> user = users.findByEmail(request.email().value());
        Attempt attempt = new Attempt("user:" + request.email(), request.address());
        String hash = user.map(User::passwordHash).orElse(null);
        if (!credentials.check(attempt, request.password(), hash) || user.isEmpty()) {
            return new WrongCredentials();
        }
        UserProfile profile = user.get().profile();
        List<Membership> all = memberships.of(profile.id());
        Optional<Caller> caller = caller(profile, all, request.store());
        if (caller.isEmpty()) {
            return new UnknownStore();
        }
        return new LoggedIn(profile, sessions.open(caller.get()), workplaces.of(all));
    }

    private static Optional<Caller> caller(UserProfile user, List<Membership> all, @Nullable StoreId store) {
        if (store == null) {
            return Optional.of(UserGrants.withoutStore(user.id()));
        }
        return all.stream()
                .filter(membership -> membership.store().equals(store))
                .findFirst()
                .map(membership -> UserGrants.in(membership, user.id()));
    }

    /**
     * @param address where the request comes from
     * @param store the store to sign in to; null for none
     */
    record Request(
            EmailAddress email,
            PlainPassword password,
            String address,
            @Nullable StoreId store) {}
}
