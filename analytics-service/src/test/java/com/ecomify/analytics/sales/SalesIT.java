package com.ecomify.analytics.sales;

import static com.ecomify.analytics.sales.OrderFixtures.MUG;
import static com.ecomify.analytics.sales.OrderFixtures.SHIRT;
import static com.ecomify.analytics.sales.OrderFixtures.line;
import static com.ecomify.analytics.sales.OrderFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.order.OrderCancelled;
import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TenancyCatalogue;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SalesIT {

    private static final String SALES = "/api/v1/admin/analytics/sales";
    private static final String TOP = "/api/v1/admin/analytics/top-products";
    private static final String YEAR = "?from=2026-01-01&to=2026-12-31";

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private SqlCounter sql;

    @Autowired
    private TestEngines.Database database;

    private final StoreId store = new StoreId(Uuid7.next());

    @Test
    void givesZerosForAPeriodWithoutOrders() {
        changed(store, 0, "BHD", "Asia/Bahrain");

        Answer answer = sales("?from=2026-01-01&to=2026-01-03");

        assertThat(answer.text("/totalRevenue/amount")).isEqualTo("0.000");
        assertThat(answer.text("/totalRevenue/currencyCode")).isEqualTo("BHD");
        assertThat(answer.at("/totalOrders").longValue()).isZero();
        assertThat(answer.text("/averageOrderValue/amount")).isEqualTo("0.000");
        assertThat(answer.at("/series").size()).isEqualTo(3);
        assertThat(answer.text("/series/2/date")).isEqualTo("2026-01-03");
        assertThat(answer.text("/series/2/revenue/amount")).isEqualTo("0.000");
        assertThat(answer.at("/series/2/orders").longValue()).isZero();
        assertThat(api.as(token(store)).get(TOP + YEAR).at("/data").size()).isZero();
    }

    @Test
    void countsAnOrderOnceHoweverOftenItIsHeardOf() {
        changed(store, 0, "EUR", "UTC");
        OrderSnapshot order = order("2026-03-01T10:00:00Z", euros(1999));
        UUID eventId = Uuid7.next();
        events.publish(eventId, store, order.id(), 1, new OrderPaid(order));
        events.publish(eventId, store, order.id(), 1, new OrderPaid(order));
        paid(store, order);
        paid(store, order("2026-03-02T10:00:00Z", euros(1)));

        awaitRevenue("20.00", 2);

        assertThat(sales(YEAR).text("/averageOrderValue/amount")).isEqualTo("10.00");
        assertThat(api.as(token(store)).get(TOP + YEAR).at("/data/0/quantity").longValue())
                .isEqualTo(2);
    }

    @Test
    void leavesOutWhatIsCancelledInWhateverOrderItIsHeardOf() {
        changed(store, 0, "EUR", "UTC");
        OrderSnapshot late = order("2026-03-01T10:00:00Z", euros(100));
        OrderSnapshot early = order("2026-03-01T10:00:00Z", euros(1000));
        OrderSnapshot unpaid = order("2026-03-01T10:00:00Z", euros(10_000));
        paid(store, late);
        cancelled(late);
        cancelled(late);
        cancelled(early);
        paid(store, early);
        paid(store, early);
        cancelled(unpaid);
        paid(store, order("2026-03-01T10:00:00Z", euros(1)));

        awaitRevenue("0.01", 1);

        Answer top = api.as(token(store)).get(TOP + YEAR);
        assertThat(top.text("/data/0/revenue/amount")).isEqualTo("0.01");
        assertThat(top.at("/data/0/quantity").longValue()).isEqualTo(1);
    }

    @Test
    void cutsMonthsAtMidnightOfTheStore() {
        changed(store, 0, "NZD", "Pacific/Auckland");
        Money one = Money.ofMinor(100, "NZD");
        Money ten = Money.ofMinor(1000, "NZD");
        // Auckland is 13 hours ahead in summer: February begins at 11:00 UTC on the last of January.
        paid(store, order("2025-12-31T10:59:59.999Z", Money.ofMinor(7, "NZD")));
        paid(store, order("2025-12-31T11:00:00Z", one));
        paid(store, order("2026-01-31T10:59:59.999Z", one));
        paid(store, order("2026-01-31T11:00:00Z", ten));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sales("?from=2025-12-01&to=2026-02-28")
                                .at("/totalOrders")
                                .longValue())
                        .isEqualTo(4));

        Answer january = sales("?from=2026-01-01&to=2026-01-31");
        Answer february = sales("?from=2026-02-01&to=2026-02-28");

        assertThat(january.text("/totalRevenue/amount")).isEqualTo("2.00");
        assertThat(january.text("/series/0/revenue/amount")).isEqualTo("1.00");
        assertThat(january.text("/series/30/revenue/amount")).isEqualTo("1.00");
        assertThat(february.text("/totalRevenue/amount")).isEqualTo("10.00");
        assertThat(february.at("/series/0/orders").longValue()).isEqualTo(1);
        assertThat(api.as(token(store))
                        .get(TOP + "?from=2026-02-01&to=2026-02-28")
                        .text("/data/0/revenue/amount"))
                .isEqualTo("10.00");
    }

    @Test
    void countsNothingOnADayThatTheCalendarSkipped() {
        changed(store, 0, "USD", "Pacific/Apia");
        // Samoa went from the 29th of December 2011 straight to the 31st, at 10:00 UTC on the 30th.
        paid(store, order("2011-12-30T09:59:59Z", Money.ofMinor(1, "USD")));
        paid(store, order("2011-12-30T10:00:00Z", Money.ofMinor(20, "USD")));
        String days = "?from=2011-12-29&to=2011-12-31";

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(sales(days).at("/totalOrders").longValue()).isEqualTo(2));

        assertThat(sales(days)
                        .at("/series")
                        .valueStream()
                        .map(day -> day.at("/revenue/amount").stringValue()))
                .containsExactly("0.01", "0.00", "0.20");
    }

    @Test
    void followsAStoreIntoAnotherTimeZone() {
        changed(store, 0, "EUR", "UTC");
        paid(store, order("2026-01-31T12:00:00Z", euros(500)));
        awaitRevenue("5.00", 1);
        assertThat(sales("?from=2026-01-31&to=2026-01-31").at("/totalOrders").longValue())
                .isEqualTo(1);

        changed(store, 2, "EUR", "Pacific/Auckland");
        // An older state that comes late changes nothing.
        changed(store, 1, "EUR", "America/New_York");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(sales("?from=2026-01-31&to=2026-01-31")
                            .at("/totalOrders")
                            .longValue())
                    .isZero();
            assertThat(sales("?from=2026-02-01&to=2026-02-01").text("/totalRevenue/amount"))
                    .isEqualTo("5.00");
        });
    }

    @Test
    void keepsStoresAndCurrenciesApart() {
        StoreId bahrain = new StoreId(Uuid7.next());
        changed(store, 0, "JPY", "Asia/Tokyo");
        changed(bahrain, 0, "BHD", "Asia/Bahrain");
        paid(store, order("2026-03-01T10:00:00Z", Money.ofMinor(1500, "JPY")));
        paid(store, order("2026-03-01T10:00:00Z", Money.ofMinor(1501, "JPY")));
        paid(bahrain, order("2026-03-01T10:00:00Z", Money.ofMinor(1125, "BHD")));

        awaitRevenue("3001", 2);

        assertThat(sales(YEAR).text("/averageOrderValue/amount")).isEqualTo("1500");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                api.as(token(bahrain)).get(SALES + YEAR).text("/totalRevenue/amount"))
                        .isEqualTo("1.125"));
        assertThat(TenancyCatalogue.violations(database)).isEmpty();
        assertThat(TenancyCatalogue.tablesVisibleWithoutStore(database)).isEmpty();
    }

    @Test
    void ranksProductsByRevenue() {
        changed(store, 0, "EUR", "UTC");
        paid(
                store,
                order(
                        "2026-03-01T10:00:00Z",
                        euros(5490),
                        List.of(line(SHIRT, "Old shirt", 1, euros(2000)), line(MUG, "Mug", 3, euros(3000)))));
        paid(store, order("2026-03-02T10:00:00Z", euros(2001), List.of(line(SHIRT, "Shirt", 1, euros(2001)))));

        awaitRevenue("74.91", 2);

        Answer top = api.as(token(store)).get(TOP + YEAR);
        assertThat(top.at("/data").size()).isEqualTo(2);
        assertThat(top.text("/data/0/productId")).isEqualTo(SHIRT.toString());
        assertThat(top.text("/data/0/title")).isEqualTo("Shirt");
        assertThat(top.text("/data/0/revenue/amount")).isEqualTo("40.01");
        assertThat(top.at("/data/0/quantity").longValue()).isEqualTo(2);
        assertThat(top.text("/data/1/title")).isEqualTo("Mug");
        assertThat(top.at("/data/1/quantity").longValue()).isEqualTo(3);
        assertThat(api.as(token(store)).get(TOP + YEAR + "&first=1").at("/data").size())
                .isEqualTo(1);
    }

    @Test
    void appliesTheExamplesOfItsPublishers() {
        StoreChanged example = Golden.read(StoreChanged.class);
        OrderPaid paid = Golden.read(OrderPaid.class);
        StoreId id = example.storeId();
        events.publish(id, id, 1, example);
        events.publish(id, paid.order().id(), 1, paid);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer answer = api.as(token(id)).get(SALES + YEAR);
            assertThat(answer.text("/totalRevenue/amount")).isEqualTo("104.70");
            assertThat(answer.text("/totalRevenue/currencyCode")).isEqualTo("EUR");
        });

        events.publish(id, paid.order().id(), 2, Golden.read(OrderCancelled.class));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(api.as(token(id))
                                .get(SALES + YEAR)
                                .at("/totalOrders")
                                .longValue())
                        .isZero());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=2026-01-01",
                "?from=2026-01-02&to=2026-01-01",
                "?from=2026-01-01&to=2027-01-02",
                "?from=2026-02-30&to=2026-03-01",
                "?from=yesterday&to=today",
                "?from=2026-01-01T00:00:00Z&to=2026-01-02",
                "?from=1026-01-01&to=1026-01-02",
                "?from=9999-12-31&to=9999-12-31",
                "?from=&to="
            })
    void refusesWhatIsNoPeriod(String query) {
        changed(store, 0, "EUR", "UTC");

        assertThat(api.as(token(store)).get(SALES + query).problem())
                .isIn("400 INVALID_PARAMETER", "400 REQUEST_REFUSED");
        assertThat(api.as(token(store)).get(TOP + query).problem())
                .isIn("400 INVALID_PARAMETER", "400 REQUEST_REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "x", "99999999999"})
    void refusesALimitOutOfRange(String first) {
        assertThat(api.as(token(store)).get(TOP + YEAR + "&first=" + first).problem())
                .isIn("400 INVALID_PARAMETER", "400 VALIDATION_FAILED");
    }

    @Test
    void asksForThePermission() {
        for (String path : List.of(SALES + YEAR, TOP + YEAR)) {
            assertThat(api.get(path).problem()).isEqualTo("401 UNAUTHENTICATED");
            assertThat(api.as(tokens.expired(store, "analytics:read")).get(path).problem())
                    .isEqualTo("401 TOKEN_INVALID");
            assertThat(api.as(tokens.forged(store, "analytics:read")).get(path).problem())
                    .isEqualTo("401 TOKEN_INVALID");
            assertThat(api.as(tokens.merchant(store, "order:read")).get(path).problem())
                    .isEqualTo("403 PERMISSION_DENIED");
            assertThat(api.as(tokens.customer(store, Uuid7.next())).get(path).problem())
                    .isEqualTo("403 PERMISSION_DENIED");
        }
    }

    @Test
    void saysThatAStoreIsNotKnownYet() {
        assertThat(api.as(token(new StoreId(Uuid7.next()))).get(SALES + YEAR).problem())
                .isEqualTo("503 UNAVAILABLE");
    }

    @Test
    void staysWithinItsBudgetOfStatements() {
        changed(store, 0, "EUR", "UTC");

        assertThat(sql.statementsOf(() -> api.as(token(store)).get(SALES + YEAR)))
                .as("overview of a year")
                .hasSize(2);
        assertThat(sql.statementsOf(() -> api.as(token(store)).get(TOP + YEAR)))
                .as("top products")
                .hasSize(2);
    }

    private void changed(StoreId id, long sequence, String currency, String timezone) {
        StoreChanged state = new StoreChanged(
                id,
                "Kea",
                "kea",
                List.of(),
                new UserId(Uuid7.next()),
                currency,
                "en-NZ",
                timezone,
                "NZ",
                StoreStatus.ACTIVE,
                null,
                new StoreChanged.Checkout(BigDecimal.ZERO, false, Money.ofMinor(0, currency), null));
        events.publish(id, id, sequence, state);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(api.as(token(id)).get(SALES + YEAR).status()).isEqualTo(200));
    }

    private void paid(StoreId id, OrderSnapshot order) {
        events.publish(id, order.id(), 1, new OrderPaid(order));
    }

    private void cancelled(OrderSnapshot order) {
        events.publish(store, order.id(), 2, new OrderCancelled(order, null));
    }

    private void awaitRevenue(String amount, long orders) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer answer = sales(YEAR);
            assertThat(answer.text("/totalRevenue/amount")).isEqualTo(amount);
            assertThat(answer.at("/totalOrders").longValue()).isEqualTo(orders);
        });
    }

    private Answer sales(String query) {
        return api.as(token(store)).get(SALES + query);
    }

    private String token(StoreId id) {
        return tokens.merchant(id, "analytics:read");
    }

    private static Money euros(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
