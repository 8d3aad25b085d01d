package com.ecomify.store.customers;

import com.ecomify.common.contract.auth.CustomerRegistered;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A customer registered: makes the profile, or joins the account to the one that a guest order made. */
@Service
class LinkAccount {

    private final Customers customers;
    private final CustomerAddresses addresses;
    private final CustomerOrders orders;
    private final Clock clock;

    LinkAccount(Customers customers, CustomerAddresses addresses, CustomerOrders orders, Clock clock) {
        this.customers = customers;
        this.addresses = addresses;
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional
    void execute(CustomerRegistered account) {
        orders.hold(account.customerId());
        if (customers.findByAccount(account.customerId()).isPresent()) {
            return;
        }
        Customer customer = join(account);
        orders.adopt(account.customerId(), customer.id())
                .forEach(order -> addresses.add(customer.id(), order.shippingAddress(), true, order.createdAt()));
    }

    private Customer join(CustomerRegistered account) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Customer.Contact contact = new Customer.Contact(account.email(), account.firstName(), account.lastName(), null);
        Optional<Customer> present = customers.findByEmail(account.email());
        if (present.isEmpty()) {
            Customer customer = Customer.registered(
                    account.customerId(), CurrentStore.get(), contact, account.acceptsMarketing(), now);
            customers.save(customer);
            return customer;
        }
        Customer customer = present.get();
        if (customer.hasAccount()) {
            addresses.hideFromAccount(customer.id());
        }
        customer.link(account.customerId(), contact, account.acceptsMarketing(), now);
        customers.save(customer);
        return customer;
    }
}
