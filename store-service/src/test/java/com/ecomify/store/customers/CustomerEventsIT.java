package com.ecomify.store.customers;

import static com.ecomify.store.customers.OrderFixtures.address;
import static com.ecomify.store.customers.OrderFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.auth.CustomerRegistered;
import com.ecomify.common.contract.order.OrderCancelled;
import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.store.CustomerChanged;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.events.Event;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CustomerEventsIT {

    private static final Money TEN = Money.ofMinor(1000, "NZD");

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    private final String email = "aroha+" + Uuid7.next() + "@example.com";
    private final CustomerId account = new CustomerId(Uuid7.next());
    private StoreCustomers customers;

    @BeforeEach
    void openStore() {
        customers = StoreCustomers.ofNewStore(api, tokens, events);
    }

    @Test
    void makesAProfileOfARegistration() {
        customers.register(account, email.toUpperCase(Locale.ROOT));

        Answer customer = customers.awaitOne(email);
        assertThat(customer.text("/id")).isEqualTo(account.toString());
        assertThat(customer.text("/accountId")).isEqualTo(account.toString());
        assertThat(customer.text("/totalSpent/amount")).isEqualTo("0.00");
        assertThat(customer.text("/totalSpent/currencyCode")).isEqualTo("NZD");
        assertThat(customer.at("/ordersCount").longValue()).isZero();
        Event<CustomerChanged> event = events.await(
                CustomerChanged.class, each -> each.payload().email().equals(email));
        assertThat(event.payload().accountId()).isEqualTo(account);
        assertThat(event.store()).isEqualTo(customers.store());
    }

    @Test
    void makesOneProfileOfAllOrdersOfAGuest() {
        OrderFixtures first = order(null, email, TEN).callable("+64 9 555 0111");
        OrderFixtures second = order(null, email.toUpperCase(Locale.ROOT), TEN)
                .to(address("2 Queen Street"))
                .at(Instant.parse("2026-04-01T10:00:00Z"));
        customers.placed(first);
        customers.paid(first);
        customers.placed(second);
        customers.paid(second);

        Answer customer = customers.awaitOrders(email, 2);
        assertThat(customer.at("/accountId").isNull()).isTrue();
        assertThat(customer.text("/firstName")).isEqualTo("Wiremu");
        assertThat(customer.text("/phone")).isEqualTo("+64 9 555 0111");
        assertThat(customer.text("/totalSpent/amount")).isEqualTo("20.00");
        assertThat(customer.at("/addresses")
                        .valueStream()
                        .map(each -> each.at("/address1").stringValue()))
                .containsExactly("2 Queen Street", "1 Queen Street");
        assertThat(customer.at("/addresses/0/isDefault").booleanValue()).isTrue();
        assertThat(customer.at("/addresses/1/isDefault").booleanValue()).isFalse();
    }

    @Test
    void countsAnOrderOnceHoweverOftenItIsHeardOf() {
        OrderFixtures order = order(null, email, TEN);
        UUID eventId = Uuid7.next();
        customers.placed(order);
        events.publish(eventId, customers.store(), order.id(), 1, new OrderPaid(order.snapshot()));
        events.publish(eventId, customers.store(), order.id(), 1, new OrderPaid(order.snapshot()));
        // The same fact as another event: a replay by the publisher.
        events.publish(customers.store(), order.id(), 1, new OrderPaid(order.snapshot()));
        customers.placed(order);
        OrderFixtures last = order(null, email, TEN);
        customers.placed(last);
        customers.paid(last);

        Answer customer = customers.awaitOrders(email, 2);

        assertThat(customer.text("/totalSpent/amount")).isEqualTo("20.00");
    }

    @Test
    void doesNotCountAnOrderThatIsCancelledBeforeOrAfterItsPaymentIsHeardOf() {
        OrderFixtures early = order(null, email, TEN);
        OrderFixtures late = order(null, email, TEN);
        OrderFixtures kept = order(null, email, Money.ofMinor(5, "NZD"));
        customers.placed(early);
        events.publish(customers.store(), early.id(), 1, new OrderCancelled(early.snapshot(), null));
        customers.paid(early);
        customers.placed(late);
        customers.paid(late);
        events.publish(customers.store(), late.id(), 2, new OrderCancelled(late.snapshot(), "changed my mind"));
        customers.paid(kept);
        customers.placed(kept);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer customer = customers.find(email);
            assertThat(customer.text("/totalSpent/amount")).isEqualTo("0.05");
            assertThat(customer.at("/ordersCount").longValue()).isEqualTo(1);
        });
    }

    @Test
    void addsUpEveryCurrencyByItself() {
        OrderFixtures yen = order(null, email, Money.ofMinor(1500, "JPY"));
        OrderFixtures dinars = order(null, email, Money.ofMinor(1125, "BHD"));
        OrderFixtures dollars = order(null, email, TEN);
        List.of(yen, dinars, dollars).forEach(each -> {
            customers.placed(each);
            customers.paid(each);
        });

        Answer customer = customers.awaitOrders(email, 3);

        assertThat(customer.text("/totalSpent/amount")).isEqualTo("10.00");
        assertThat(customer.at("/totalSpentByCurrency")
                        .valueStream()
                        .map(each -> each.at("/amount").stringValue() + " "
                                + each.at("/currencyCode").stringValue()))
                .containsExactly("1.125 BHD", "1500 JPY", "10.00 NZD");
    }

    @Test
    void keepsCustomersOfTwoStoresApart() {
        StoreCustomers others = StoreCustomers.ofNewStore(api, tokens, events);
        customers.register(account, email);
        others.register(new CustomerId(Uuid7.next()), email);

        String here = customers.awaitOne(email).text("/id");

        others.awaitOne(email);
        assertThat(others.get(here).problem()).isEqualTo("404 CUSTOMER_NOT_FOUND");
        assertThat(others.staff()
                        .get("/internal/customers?ids=" + here)
                        .at("/data")
                        .size())
                .isZero();
        assertThat(others.profile(account).problem()).isEqualTo("404 CUSTOMER_NOT_FOUND");
    }

    @Test
    void appliesTheExamplesOfItsPublishers() {
        CustomerRegistered registered = Golden.read(CustomerRegistered.class);
        OrderPlaced placed = Golden.read(OrderPlaced.class);
        events.publish(customers.store(), registered.customerId(), 0, registered);
        events.publish(customers.store(), placed.order().id(), 0, placed);
        events.publish(customers.store(), placed.order().id(), 1, Golden.read(OrderPaid.class));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer customer = customers.find(registered.email());
            assertThat(customer.text("/accountId"))
                    .isEqualTo(registered.customerId().toString());
            assertThat(customer.text("/totalSpentByCurrency/0/amount")).isEqualTo("104.70");
            assertThat(customer.text("/addresses/0/city")).isEqualTo("Berlin");
        });

        events.publish(customers.store(), placed.order().id(), 2, Golden.read(OrderCancelled.class));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(customers
                                .find(registered.email())
                                .at("/ordersCount")
                                .longValue())
                        .isZero());
    }
}
