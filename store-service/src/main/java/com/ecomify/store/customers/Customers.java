package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.store.config.EmailAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The profiles of the current store; what is saved here is published. */
@Component
class Customers {

    private final CustomerRepository repository;
    private final CustomerEvents events;

    Customers(CustomerRepository repository, CustomerEvents events) {
        this.repository = repository;
        this.events = events;
    }

    Optional<Customer> findByAccount(CustomerId account) {
        return repository.findByAccountId(account.value());
    }

    Optional<Customer> findByEmail(String email) {
        return repository.findByEmail(EmailAddress.normalized(email));
    }

    /** Writes the profile at once, so that rows that refer to it can follow, and tells of it. */
    CustomerState save(Customer customer) {
        CustomerState state = repository.saveAndFlush(customer).state();
        events.changed(state);
        return state;
    }
}
