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
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.tenancy.CurrentStore;
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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.MissingNode;

@ServiceTest
class CustomerEventsIT {

    private static final String CUSTOMERS = "/api/v1/admin/customers";
    private static final Money TEN = Money.ofMinor(1000, "NZD");

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private LinkAccount linkAccount;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final String email = "aroha+" + Uuid7.next() + "@example.com";
    private final CustomerId account = new CustomerId(Uuid7.next());
    private StoreId store = new StoreId(Uuid7.next());

    @BeforeEach
    void openStore() {
        store = openAnotherStore();
    }

    @Test
    void makesAProfileOfARegistration() {
        register(account, email.toUpperCase(Locale.ROOT), store);

        Answer customer = awaitCustomer();
        assertThat(customer.text("/id")).isEqualTo(account.toString());
        assertThat(customer.text("/accountId")).isEqualTo(account.toString());
        assertThat(customer.text("/totalSpent/amount")).isEqualTo("0.00");
        assertThat(customer.text("/totalSpent/currencyCode")).isEqualTo("NZD");
        assertThat(customer.at("/ordersCount").longValue()).isZero();
        Event<CustomerChanged> event = events.await(
                CustomerChanged.class, each -> each.payload().email().equals(email));
        assertThat(event.payload().accountId()).isEqualTo(account);
        assertThat(event.store()).isEqualTo(store);
    }

    @Test
    void makesOneProfileOfAllOrdersOfAGuest() {
        OrderFixtures first = order(null, email, TEN).callable("+64 9 555 0111");
        OrderFixtures second = order(null, email.toUpperCase(Locale.ROOT), TEN)
                .to(address("2 Queen Street"))
                .at(Instant.parse("2026-04-01T10:00:00Z"));
        placed(first);
        paid(first);
        placed(second);
        paid(second);

        Answer customer = awaitOrders(2);
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
        placed(order);
        events.publish(eventId, store, order.id(), 1, new OrderPaid(order.snapshot()));
        events.publish(eventId, store, order.id(), 1, new OrderPaid(order.snapshot()));
        // The same fact as another event: a replay by the publisher.
        events.publish(store, order.id(), 1, new OrderPaid(order.snapshot()));
        placed(order);
        OrderFixtures last = order(null, email, TEN);
        placed(last);
        paid(last);

        Answer customer = awaitOrders(2);

        assertThat(customer.text("/totalSpent/amount")).isEqualTo("20.00");
    }

    @Test
    void doesNotCountAnOrderThatIsCancelledBeforeOrAfterItsPaymentIsHeardOf() {
        OrderFixtures early = order(null, email, TEN);
        OrderFixtures late = order(null, email, TEN);
        OrderFixtures kept = order(null, email, Money.ofMinor(5, "NZD"));
        placed(early);
        events.publish(store, early.id(), 1, new OrderCancelled(early.snapshot(), null));
        paid(early);
        placed(late);
        paid(late);
        events.publish(store, late.id(), 2, new OrderCancelled(late.snapshot(), "changed my mind"));
        paid(kept);
        placed(kept);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer customer = find();
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
            placed(each);
            paid(each);
        });

        Answer customer = awaitOrders(3);

        assertThat(customer.text("/totalSpent/amount")).isEqualTo("10.00");
        assertThat(customer.at("/totalSpentByCurrency")
                        .valueStream()
                        .map(each -> each.at("/amount").stringValue() + " "
                                + each.at("/currencyCode").stringValue()))
                .containsExactly("1.125 BHD", "1500 JPY", "10.00 NZD");
    }

    @Test
    void joinsAnAccountToTheProfileOfTheGuestItWas() {
        OrderFixtures order = order(null, email, TEN).callable("+64 9 555 0111");
        placed(order);
        paid(order);
        String guest = awaitOrders(1).text("/id");

        register(account, email, store);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(find().text("/accountId")).isEqualTo(account.toString()));
        Answer customer = find();
        assertThat(customer.text("/id")).isEqualTo(guest);
        assertThat(customer.text("/firstName")).isEqualTo("Aroha");
        assertThat(customer.at("/ordersCount").longValue()).isEqualTo(1);
        // Nobody has shown that the account and the guest are one person.
        Answer profile = api.as(tokens.customer(store, account.value())).get("/api/v1/storefront/customer");
        assertThat(profile.text("/email")).isEqualTo(email);
        assertThat(profile.at("/phone").isNull()).isTrue();
        assertThat(profile.at("/addresses").size()).isZero();
    }

    @Test
    void keepsTheOrderOfAnAccountThatIsNotHeardOfYet() {
        OrderFixtures order = order(account, "other+" + email, TEN);
        OrderFixtures guestOrder = order(null, "marker+" + email, TEN);
        placed(order);
        paid(order);
        placed(guestOrder);
        awaitCustomer("marker+" + email);
        assertThat(find().body().isMissingNode()).isTrue();

        register(account, email, store);

        Answer customer = awaitOrders(1);
        assertThat(customer.text("/totalSpent/amount")).isEqualTo("10.00");
        assertThat(customer.at("/addresses").size()).isEqualTo(1);
        Answer profile = api.as(tokens.customer(store, account.value())).get("/api/v1/storefront/customer");
        assertThat(profile.text("/addresses/0/address1")).isEqualTo("1 Queen Street");
    }

    @Test
    void givesAnAccountTheOrderThatIsHeardOfAtTheSameMoment() {
        OrderFixtures order = order(account, email, TEN);

        CurrentStore.run(
                store,
                () -> transactions.executeWithoutResult(_ -> {
                    linkAccount.execute(registration(account, email));
                    placed(order);
                    // Nobody can see the account yet: whoever hears of the order waits, or has taken it for a
                    // stranger's.
                    await().atMost(Duration.ofSeconds(30))
                            .pollInSameThread()
                            .until(() -> isWaitedFor() || isKept(order));
                }));
        paid(order);

        assertThat(awaitOrders(1).text("/totalSpent/amount")).isEqualTo("10.00");
    }

    @Test
    void putsAnAccountsOrderOnItsProfileWhateverEmailAddressItNames() {
        register(account, email, store);
        awaitCustomer();

        OrderFixtures order = order(account, "gift+" + email, TEN);
        placed(order);
        paid(order);

        assertThat(awaitOrders(1).text("/totalSpent/amount")).isEqualTo("10.00");
        assertThat(list("gift%2B" + email.replace("+", "%2B")).at("/data").size())
                .isZero();
    }

    @Test
    void keepsCustomersOfTwoStoresApart() {
        StoreId other = openAnotherStore();
        register(account, email, store);
        register(new CustomerId(Uuid7.next()), email, other);

        Answer here = awaitCustomer();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(staff(other)
                                .get(CUSTOMERS + "?query=" + email.replace("+", "%2B"))
                                .at("/data")
                                .size())
                        .isEqualTo(1));
        assertThat(staff(other).get(CUSTOMERS + "/" + here.text("/id")).problem())
                .isEqualTo("404 CUSTOMER_NOT_FOUND");
        assertThat(staff(other)
                        .get("/internal/customers?ids=" + here.text("/id"))
                        .at("/data")
                        .size())
                .isZero();
        assertThat(api.as(tokens.customer(other, account.value()))
                        .get("/api/v1/storefront/customer")
                        .problem())
                .isEqualTo("404 CUSTOMER_NOT_FOUND");
    }

    @Test
    void appliesTheExamplesOfItsPublishers() {
        CustomerRegistered registered = Golden.read(CustomerRegistered.class);
        OrderPlaced placed = Golden.read(OrderPlaced.class);
        events.publish(store, registered.customerId(), 0, registered);
        events.publish(store, placed.order().id(), 0, placed);
        events.publish(store, placed.order().id(), 1, Golden.read(OrderPaid.class));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer customer = find(registered.email());
            assertThat(customer.text("/accountId"))
                    .isEqualTo(registered.customerId().toString());
            assertThat(customer.text("/totalSpentByCurrency/0/amount")).isEqualTo("104.70");
            assertThat(customer.text("/addresses/0/city")).isEqualTo("Berlin");
        });

        events.publish(store, placed.order().id(), 2, Golden.read(OrderCancelled.class));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                find(registered.email()).at("/ordersCount").longValue())
                        .isZero());
    }

    private void register(CustomerId id, String address, StoreId in) {
        events.publish(in, id, 0, registration(id, address));
    }

    private static CustomerRegistered registration(CustomerId id, String address) {
        return new CustomerRegistered(id, address, "Aroha", "Ngata", true);
    }

    private boolean isWaitedFor() {
        return jdbc.sql("""
                        select exists (select 1 from pg_locks
                        where locktype = 'advisory' and not granted and database = (select oid from pg_database
                            where datname = current_database()))""").query(Boolean.class).single();
    }

    private boolean isKept(OrderFixtures order) {
        return jdbc.sql("select exists (select 1 from customer_orders where order_id = ?)")
                .param(order.id().value())
                .query(Boolean.class)
                .single();
    }

    private void placed(OrderFixtures order) {
        events.publish(store, order.id(), 0, new OrderPlaced(order.snapshot()));
    }

    private void paid(OrderFixtures order) {
        events.publish(store, order.id(), 1, new OrderPaid(order.snapshot()));
    }

    private Answer awaitCustomer() {
        return awaitCustomer(email);
    }

    private Answer awaitCustomer(String address) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                list(address.replace("+", "%2B")).at("/data").size())
                        .isEqualTo(1));
        return find(address);
    }

    private Answer awaitOrders(long count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(find().at("/ordersCount").longValue()).isEqualTo(count));
        return find();
    }

    private Answer find() {
        return find(email);
    }

    /** The customer's detail; an empty answer if there is none. */
    private Answer find(String address) {
        Answer list = list(address.replace("+", "%2B"));
        return list.at("/data")
                .valueStream()
                .filter(each -> each.at("/email").stringValue().equals(address))
                .findFirst()
                .map(each -> staff(store).get(CUSTOMERS + "/" + each.at("/id").stringValue()))
                .orElseGet(() -> new Answer(404, MissingNode.getInstance(), new byte[0], list.headers()));
    }

    private Answer list(@Nullable String query) {
        return staff(store).get(CUSTOMERS + "?query=" + query);
    }

    private Api staff(StoreId in) {
        return api.as(tokens.merchant(in, "customer:read"));
    }

    private StoreId openAnotherStore() {
        Answer opened = api.as(tokens.merchantWithoutStore(Uuid7.next()))
                .post("/api/v1/admin/stores", Map.of("name", "Kea", "currency", "NZD"));
        return StoreId.parse(opened.text("/id"));
    }
}
