package com.ecomify.auth.customers;

import com.ecomify.auth.credentials.Attempt;
import com.ecomify.auth.credentials.Credentials;
import com.ecomify.auth.credentials.EmailAddress;
import com.ecomify.auth.credentials.PlainPassword;
import com.ecomify.auth.customers.CustomerSignInOutcome.SignedIn;
import com.ecomify.auth.customers.CustomerSignInOutcome.WrongCredentials;
import com.ecomify.auth.sessions.Sessions;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signs a customer of the current store in. */
@Component
class LogInCustomer {

    private final CustomerAccountRepository accounts;
    private final Credentials credentials;
    private final Sessions sessions;

    LogInCustomer(CustomerAccountRepository accounts, Credentials credentials, Sessions sessions) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.sessions = sessions;
    }

    CustomerSignInOutcome execute(EmailAddress email, PlainPassword password, String address) {
        StoreId store = CurrentStore.get();
        Optional<CustomerAccount> account = accounts.findByEmail(email.value());
        Attempt attempt = new Attempt("customer:" + store + ":" + email, address);
        String hash = account.map(CustomerAccount::passwordHash).orElse(null);
        if (!credentials.check(attempt, password, hash) || account.isEmpty()) {
            return new WrongCredentials();
        }
        CustomerProfile profile = account.get().profile();
        return new SignedIn(profile, sessions.open(CustomerGrants.of(profile.id(), store)));
    }
}
