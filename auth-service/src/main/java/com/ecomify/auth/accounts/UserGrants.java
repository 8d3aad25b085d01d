package com.ecomify.auth.accounts;

import com.ecomify.auth.memberships.Membership;
import com.ecomify.auth.memberships.Memberships;
import com.ecomify.auth.sessions.GrantSource;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a user may do: in the chosen store what the membership's role permits, without one nothing. */
@Component
class UserGrants implements GrantSource {

    private final UserRepository users;
    private final Memberships memberships;

    UserGrants(UserRepository users, Memberships memberships) {
        this.users = users;
        this.memberships = memberships;
    }

    @Override
    public Caller.Kind kind() {
        return Caller.Kind.MERCHANT;
    }

    /** A user who works in the store no more stays signed in, without a store. */
    @Override
    public Optional<Caller> current(UUID subject, @Nullable StoreId store) {
        return users.findById(subject)
                .map(User::id)
                .map(user -> store == null
                        ? withoutStore(user)
                        : memberships
                                .find(user, store)
                                .map(membership -> in(membership, user))
                                .orElseGet(() -> withoutStore(user)));
    }

    static Caller withoutStore(UserId user) {
        return new Caller(Caller.Kind.MERCHANT, user.value(), null, Set.of());
    }

    static Caller in(Membership membership, UserId user) {
        return new Caller(
                Caller.Kind.MERCHANT,
                user.value(),
                membership.store(),
                membership.role().permissions());
    }
}
