package com.ecomify.auth.accounts;

import com.ecomify.auth.accounts.RegisterUserOutcome.EmailTaken;
import com.ecomify.auth.accounts.RegisterUserOutcome.Registered;
import com.ecomify.auth.credentials.Credentials;
import com.ecomify.auth.sessions.Sessions;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.ids.Uuid7;
import java.time.Clock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes an account for a merchant and signs the merchant in. */
@Component
class RegisterUser {

    private final Credentials credentials;
    private final UserRepository users;
    private final UserEvents events;
    private final Sessions sessions;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RegisterUser(
            Credentials credentials,
            UserRepository users,
            UserEvents events,
            Sessions sessions,
            TransactionTemplate transactions,
            Clock clock) {
        this.credentials = credentials;
        this.users = users;
        this.events = events;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    RegisterUserOutcome execute(NewUser registration) {
        String email = registration.email().value();
        if (users.existsByEmail(email)) {
            return new EmailTaken();
        }
        // Before the transaction: no connection is held while the hash takes its time.
        String hash = credentials.hash(registration.password());
        User user = User.merchant(new UserId(Uuid7.next()), registration, hash, clock.instant());
        try {
            transactions.executeWithoutResult(status -> events.registered(users.saveAndFlush(user)));
        } catch (DataIntegrityViolationException e) {
            if (users.existsByEmail(email)) { // two at once
                return new EmailTaken();
            }
            throw e;
        }
        UserProfile profile = user.profile();
        return new Registered(profile, sessions.open(UserGrants.withoutStore(profile.id())));
    }
}
