package com.ecomify.store.customers;

import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An order was placed, paid or cancelled, in whatever order that is heard of: finds its customer, makes a profile for a new
 * guest, keeps the address, and remembers whether the order counts.
 *
 * <p>A guest types any email address, so an order adds to a profile and never overwrites it.
 */
@Service
class RecordOrder {

    private final Customers customers;
    private final CustomerAddresses addresses;
    private final CustomerOrders orders;
    private final Clock clock;

    RecordOrder(Customers customers, CustomerAddresses addresses, CustomerOrders orders, Clock clock) {
        this.customers = customers;
        this.addresses = addresses;
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional
    void execute(OrderSnapshot order, CustomerOrders.Progress progress) {
        if (orders.progressed(order, progress)) {
            return;
        }
        Optional<Customer> customer = customerOf(order);
        if (customer.isEmpty()) {
            // The account's registration is on its way on another topic; LinkAccount takes the order up.
            orders.park(order, progress);
            return;
        }
        boolean signedIn = order.customerId() != null;
        learn(customer.get(), order, signedIn);
        addresses.add(customer.get().id(), order.shippingAddress(), signedIn, order.createdAt());
        orders.add(order, progress, customer.get().id());
    }

    private Optional<Customer> customerOf(OrderSnapshot order) {
        CustomerId account = order.customerId();
        if (account != null) {
            return customers.findByAccount(account).or(() -> {
                orders.hold(account);
                return customers.findByAccount(account);
            });
        }
        return Optional.of(customers.findByEmail(order.email()).orElseGet(() -> guest(order)));
    }

    private Customer guest(OrderSnapshot order) {
        OrderSnapshot.Address address = order.shippingAddress();
        Customer customer = Customer.guest(
                new CustomerId(Uuid7.next()),
                CurrentStore.get(),
                new Customer.Contact(order.email(), address.firstName(), address.lastName(), phone(order)),
                now());
        customers.save(customer);
        return customer;
    }

    private void learn(Customer customer, OrderSnapshot order, boolean signedIn) {
        if (customer.learnPhone(phone(order), signedIn, now())) {
            customers.save(customer);
        }
    }

    private static @Nullable String phone(OrderSnapshot order) {
        return order.phone() != null ? order.phone() : order.shippingAddress().phone();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
