package com.ecomify.store.customers;

import static com.ecomify.store.customers.OrderFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An account and its orders come on two topics, in any order and at the same moment. */
@ServiceTest
class AccountOrdersIT {

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
    private StoreCustomers customers;

    @BeforeEach
    void openStore() {
        customers = StoreCustomers.ofNewStore(api, tokens, events);
    }

    @Test
    void joinsAnAccountToTheProfileOfTheGuestItWas() {
        OrderFixtures order = order(null, email, TEN).callable("+64 9 555 0111");
        customers.placed(order);
        customers.paid(order);
        String guest = customers.awaitOrders(email, 1).text("/id");

        customers.register(account, email);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(customers.find(email).text("/accountId")).isEqualTo(account.toString()));
        Answer customer = customers.find(email);
        assertThat(customer.text("/id")).isEqualTo(guest);
        assertThat(customer.text("/firstName")).isEqualTo("Aroha");
        assertThat(customer.at("/ordersCount").longValue()).isEqualTo(1);
        // Nobody has shown that the account and the guest are one person.
        Answer profile = customers.profile(account);
        assertThat(profile.text("/email")).isEqualTo(email);
        assertThat(profile.at("/phone").isNull()).isTrue();
        assertThat(profile.at("/addresses").size()).isZero();
    }

    @Test
    void keepsTheOrderOfAnAccountThatIsNotHeardOfYet() {
        OrderFixtures order = order(account, "other+" + email, TEN);
        OrderFixtures guestOrder = order(null, "marker+" + email, TEN);
        customers.placed(order);
        customers.paid(order);
        customers.placed(guestOrder);
        customers.awaitOne("marker+" + email);
        assertThat(customers.find(email).body().isMissingNode()).isTrue();

        customers.register(account, email);

        Answer customer = customers.awaitOrders(email, 1);
        assertThat(customer.text("/totalSpent/amount")).isEqualTo("10.00");
        assertThat(customer.at("/addresses").size()).isEqualTo(1);
        Answer profile = customers.profile(account);
        assertThat(profile.text("/addresses/0/address1")).isEqualTo("1 Queen Street");
    }

    @Test
    void givesAnAccountTheOrderThatIsHeardOfAtTheSameMoment() {
        OrderFixtures order = order(account, email, TEN);

        CurrentStore.run(
                customers.store(),
                () -> transactions.executeWithoutResult(_ -> {
                    linkAccount.execute(StoreCustomers.registration(account, email));
                    customers.placed(order);
                    // Nobody sees the account yet: who hears of the order has to wait.
                    await().atMost(Duration.ofSeconds(30))
                            .pollInSameThread()
                            .until(() -> isWaitedFor() || isKept(order));
                }));
        customers.paid(order);

        assertThat(customers.awaitOrders(email, 1).text("/totalSpent/amount")).isEqualTo("10.00");
    }

    @Test
    void putsAnAccountsOrderOnItsProfileWhateverEmailAddressItNames() {
        customers.register(account, email);
        customers.awaitOne(email);

        OrderFixtures order = order(account, "gift+" + email, TEN);
        customers.placed(order);
        customers.paid(order);

        assertThat(customers.awaitOrders(email, 1).text("/totalSpent/amount")).isEqualTo("10.00");
        assertThat(customers.list("gift+" + email).at("/data").size()).isZero();
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
}
