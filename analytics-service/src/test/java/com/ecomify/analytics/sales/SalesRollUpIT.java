package com.ecomify.analytics.sales;

import static com.ecomify.analytics.sales.OrderFixtures.line;
import static com.ecomify.analytics.sales.OrderFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.analytics.storecopy.StoreCopies;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** That figures are the same whichever part of them has been rolled up. */
@ServiceTest
class SalesRollUpIT {

    private static final String PERIOD = "?from=2026-01-10&to=2026-06-20";
    private static final List<ProductId> PRODUCTS =
            List.of(new ProductId(Uuid7.next()), new ProductId(Uuid7.next()), new ProductId(Uuid7.next()));

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private SalesFacts facts;

    @Autowired
    private SalesRollUp rollUp;

    @Autowired
    private SalesRollUpJob job;

    @Autowired
    private StoreCopies stores;

    @Autowired
    private TransactionTemplate transactions;

    private final StoreId store = new StoreId(Uuid7.next());
    private final Random random = new Random(5);
    private final List<OrderSnapshot> counting = new ArrayList<>();

    @Test
    void staysExactWithLateRepeatedAndCancelledOrdersAndInAnotherTimeZone() {
        open("Europe/Berlin", 1);
        List<OrderSnapshot> paid = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 60; i++) {
                OrderSnapshot order = anyOrder();
                paid.add(order);
                pay(order);
            }
            for (int i = 0; i < 10; i++) {
                cancel(paid.get(random.nextInt(paid.size())));
                pay(paid.get(random.nextInt(paid.size())), false);
            }
            assertExact(ZoneId.of("Europe/Berlin"));

            CurrentStore.run(store, () -> job.due(store.value(), 1));

            assertThat(CurrentStore.call(store, rollUp::changedMonths)).isEmpty();
            assertExact(ZoneId.of("Europe/Berlin"));
        }

        open("Pacific/Auckland", 2);
        assertExact(ZoneId.of("Pacific/Auckland"));
        CurrentStore.run(store, () -> job.due(store.value(), 1));
        assertExact(ZoneId.of("Pacific/Auckland"));
    }

    @Test
    void missesNoOrderThatIsPaidWhileDaysAreSummed() throws InterruptedException {
        open("UTC", 1);
        List<OrderSnapshot> orders = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            orders.add(order(
                    "2026-03-0" + (1 + i % 3) + "T10:00:00Z",
                    euros(i),
                    List.of(line(PRODUCTS.get(i % 3), "Thing", 1, euros(i)))));
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            orders.forEach(each -> threads.execute(() -> pay(each, false)));
            threads.shutdown();
            while (!threads.awaitTermination(5, TimeUnit.MILLISECONDS)) {
                CurrentStore.run(store, () -> job.due(store.value(), 1));
            }
        }
        counting.addAll(orders);

        assertExact(ZoneId.of("UTC"));
        CurrentStore.run(store, () -> job.due(store.value(), 1));
        assertExact(ZoneId.of("UTC"));
    }

    @Test
    void countsOrdersThatCameBeforeTheNewsOfTheirStore() {
        OrderSnapshot early = order("2026-03-01T10:00:00Z", euros(100));
        pay(early);

        open("UTC", 1);

        assertExact(ZoneId.of("UTC"));
    }

    private void assertExact(ZoneId zone) {
        LocalDate from = LocalDate.parse("2026-01-10");
        LocalDate to = LocalDate.parse("2026-06-20");
        Map<LocalDate, Long> days = new TreeMap<>();
        Map<String, Long> products = new TreeMap<>();
        for (OrderSnapshot order : counting) {
            LocalDate day = order.createdAt().atZone(zone).toLocalDate();
            if (!day.isBefore(from) && !day.isAfter(to)) {
                days.merge(day, order.totalPrice().amountMinor(), Long::sum);
                order.lineItems()
                        .forEach(item -> products.merge(
                                item.productId() + " " + item.title(),
                                item.totalPrice().amountMinor(),
                                Long::sum));
            }
        }
        Answer sales = get("sales");
        Map<LocalDate, Long> shown = new TreeMap<>();
        sales.at("/series").forEach(day -> {
            long minor = minor(day.at("/revenue/amount").asString());
            if (day.at("/orders").asInt() > 0) {
                shown.put(LocalDate.parse(day.at("/date").asString()), minor);
            }
        });
        Map<String, Long> top = new TreeMap<>();
        get("top-products")
                .at("/data")
                .forEach(each -> top.put(
                        each.at("/productId").asString() + " "
                                + each.at("/title").asString(),
                        minor(each.at("/revenue/amount").asString())));

        assertThat(shown).isEqualTo(days);
        assertThat(top).isEqualTo(products);
        assertThat(minor(sales.text("/totalRevenue/amount")))
                .isEqualTo(days.values().stream().mapToLong(Long::longValue).sum());
    }

    private Answer get(String figures) {
        return api.as(tokens.merchant(store, "analytics:read")).get("/api/v1/admin/analytics/" + figures + PERIOD);
    }

    private void pay(OrderSnapshot order) {
        pay(order, true);
    }

    private void pay(OrderSnapshot order, boolean first) {
        CurrentStore.run(store, () -> transactions.executeWithoutResult(status -> facts.paid(order)));
        if (first) {
            counting.add(order);
        }
    }

    private void cancel(OrderSnapshot order) {
        CurrentStore.run(store, () -> transactions.executeWithoutResult(status -> facts.cancelled(order)));
        counting.remove(order);
    }

    /** Half of them near midnight somewhere, all over the period and beyond. */
    private OrderSnapshot anyOrder() {
        Instant placed = Instant.parse("2026-01-01T00:00:00Z")
                .plus(Duration.ofDays(random.nextInt(180)))
                .plus(Duration.ofMinutes(random.nextBoolean() ? random.nextInt(1_440) : 690 + random.nextInt(60)));
        ProductId product = PRODUCTS.get(random.nextInt(3));
        Money total = euros(random.nextInt(10_000));
        return order(placed.toString(), total, List.of(line(product, "Thing", 1, total)));
    }

    private void open(String timezone, long sequence) {
        events.publish(
                store,
                store,
                sequence,
                new StoreChanged(
                        store,
                        "Kea",
                        "kea",
                        List.of(),
                        new UserId(Uuid7.next()),
                        "EUR",
                        "en-NZ",
                        timezone,
                        "NZ",
                        StoreStatus.ACTIVE,
                        null,
                        new StoreChanged.Checkout(BigDecimal.ZERO, false, Money.ofMinor(0, "EUR"), null)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Objects.requireNonNull(
                                CurrentStore.call(store, () -> transactions.execute(status -> stores.find())))
                        .filter(copy -> copy.timezone().equals(ZoneId.of(timezone)))
                        .isPresent());
    }

    private static Money euros(long cents) {
        return Money.ofMinor(cents, "EUR");
    }

    private static long minor(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }
}
