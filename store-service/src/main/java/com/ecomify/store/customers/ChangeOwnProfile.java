package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.store.config.StoreError;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A signed-in customer changes their own profile. */
@Service
class ChangeOwnProfile {

    private final Customers customers;
    private final Clock clock;

    ChangeOwnProfile(Customers customers, Clock clock) {
        this.customers = customers;
        this.clock = clock;
    }

    /**
     * Null leaves a value as it is.
     *
     * @param phone empty for none
     */
    record ProfileChange(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String phone,
            @Nullable Boolean acceptsMarketing) {}

    /** @param account the caller, as the token says */
    @Transactional
    void execute(CustomerId account, ProfileChange change) {
        Customer customer = customers
                .findByAccount(account)
                .orElseThrow(() -> new ProblemException(StoreError.CUSTOMER_NOT_FOUND, "account: " + account));
        customer.apply(change, clock.instant().truncatedTo(ChronoUnit.MICROS));
        customers.save(customer);
    }
}
