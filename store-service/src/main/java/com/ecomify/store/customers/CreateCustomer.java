package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A merchant adds a customer who has neither registered nor bought yet. */
@Service
class CreateCustomer {

    private final Customers customers;
    private final Clock clock;

    CreateCustomer(Customers customers, Clock clock) {
        this.customers = customers;
        this.clock = clock;
    }

    record NewCustomer(Customer.Contact contact, boolean acceptsMarketing, List<String> tags) {

        NewCustomer {
            tags = List.copyOf(tags);
        }
    }

    @PreAuthorize("hasAuthority('customer:write')")
    @Transactional
    CreateCustomerOutcome execute(NewCustomer request) {
        Optional<Customer> present = customers.findByEmail(request.contact().email());
        if (present.isPresent()) {
            return new CreateCustomerOutcome.EmailTaken(present.get().id());
        }
        Customer customer = Customer.added(
                new CustomerId(Uuid7.next()),
                CurrentStore.get(),
                request,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new CreateCustomerOutcome.Created(customers.save(customer));
    }
}
