package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a customer's own profile. */
@Service
class ProfileQueries {

    private final Customers customers;

    ProfileQueries(Customers customers) {
        this.customers = customers;
    }

    @Transactional(readOnly = true)
    Optional<CustomerState> findByAccount(CustomerId account) {
        return customers.findByAccount(account).map(Customer::state);
    }
}
