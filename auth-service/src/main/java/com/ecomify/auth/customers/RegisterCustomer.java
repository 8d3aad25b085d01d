package com.ecomify.auth.customers;

import com.ecomify.auth.credentials.Credentials;
import com.ecomify.auth.credentials.EmailAddress;
import com.ecomify.auth.credentials.PlainPassword;
import com.ecomify.auth.customers.CustomerSignInOutcome.EmailTaken;
import com.ecomify.auth.customers.CustomerSignInOutcome.SignedIn;
import com.ecomify.auth.sessions.Sessions;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a customer's account in the current store and signs the customer in. */
@Component
class RegisterCustomer {

    private final Credentials credentials;
    private final CustomerAccountRepository accounts;
    private final CustomerEvents events;
    private final Sessions sessions;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RegisterCustomer(
            Credentials credentials,
            CustomerAccountRepository accounts,
            CustomerEvents events,
            Sessions sessions,
            TransactionTemplate transactions,
            Clock clock) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.events = events;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    CustomerSignInOutcome execute(NewCustomer registration) {
        StoreId store = CurrentStore.get();
        if (accounts.existsByEmail(registration.email().value())) {
            return new EmailTaken();
        }
        CustomerProfile profile = new CustomerProfile(
                new CustomerId(Uuid7.next()),
                registration.email().value(),
                registration.firstName(),
                registration.lastName());
        CustomerAccount account =
                new CustomerAccount(store, profile, credentials.hash(registration.password()), clock.instant());
        try {
            transactions.executeWithoutResult(
                    status -> events.registered(accounts.saveAndFlush(account), registration.acceptsMarketing()));
        } catch (DataIntegrityViolationException e) {
            if (accounts.existsByEmail(profile.email())) { // two at once
                return new EmailTaken();
            }
            throw e;
        }
        return new SignedIn(profile, sessions.open(CustomerGrants.of(profile.id(), store)));
    }

    record NewCustomer(
            EmailAddress email, PlainPassword password, String firstName, String lastName, boolean acceptsMarketing) {}
}
