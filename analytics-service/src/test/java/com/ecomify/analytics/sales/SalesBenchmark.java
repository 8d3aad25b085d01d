package com.ecomify.analytics.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.EnginesInitializer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * How long the figures of a year take over HTTP: 200,000 orders with 600,000 lines of 5,000 products, the newest day of them not
 * rolled up. Not a test: no build runs it. {@code docs/performance.md} has the command and what it measured.
 */
@ServiceTest
class SalesBenchmark {

    private static final Logger log = LoggerFactory.getLogger(SalesBenchmark.class);
    private static final String YEAR = "?from=2025-03-15&to=2026-03-14";
    private static final int WARM_UP = 50;
    private static final int REQUESTS = 200;

    private static final String LINES = """
            insert into order_line_facts (store_id, order_id, line, product_id, title, quantity, total_minor)
            select store_id, order_id, line, md5('product ' || (random() ^ 2 * 5000)::int)::uuid, 'Thing', 1, 1000
            from order_facts cross join generate_series(0, 2) as line""";

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private SalesRollUpJob job;

    @Autowired
    @Qualifier(EnginesInitializer.DATABASE)
    private TestEngines.Database database;

    private final StoreId store = new StoreId(Uuid7.next());

    @Test
    void readsTheFiguresOfAYear() throws SQLException {
        database.fill(orders(store), LINES);
        events.publish(
                store,
                store,
                1,
                new StoreChanged(
                        store,
                        "Kea",
                        "kea",
                        List.of(),
                        new UserId(Uuid7.next()),
                        "EUR",
                        "en-NZ",
                        "Europe/Berlin",
                        "NZ",
                        StoreStatus.ACTIVE,
                        null,
                        new StoreChanged.Checkout(BigDecimal.ZERO, false, Money.ofMinor(0, "EUR"), null)));
        await().atMost(Duration.ofMinutes(1)).until(() -> get("sales").status() == 200);
        measure("before the roll-up", "top-products", 3);

        long start = System.nanoTime();
        CurrentStore.run(store, () -> job.due(store.value(), 1));
        log.info(
                "rolled up in {} ms",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        database.fill("""
                insert into changed_days (store_id, day, starts_at, ends_at)
                values ('%s', '2026-03-14', '2026-03-13T23:00:00Z', '2026-03-14T23:00:00Z')""".formatted(store));

        measure("rolled up but for a day", "sales", REQUESTS);
        measure("rolled up but for a day", "top-products", REQUESTS);
        assertThat(get("sales").at("/totalOrders").asInt()).isEqualTo(196_000);
    }

    private void measure(String state, String figures, int requests) {
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < requests + Math.min(WARM_UP, requests); i++) {
            long start = System.nanoTime();
            assertThat(get(figures).status()).isEqualTo(200);
            micros.add((System.nanoTime() - start) / 1_000);
        }
        List<Long> measured = micros.subList(Math.min(WARM_UP, requests), micros.size()).stream()
                .sorted()
                .toList();
        log.info(
                "{} of a year, {}: p50 {} µs, p95 {} µs, max {} µs",
                figures,
                state,
                measured.get(measured.size() / 2),
                measured.get(measured.size() * 95 / 100),
                measured.getLast());
    }

    private Api.Answer get(String figures) {
        return api.as(tokens.merchant(store, "analytics:read")).get("/api/v1/admin/analytics/" + figures + YEAR);
    }

    private static String orders(StoreId store) {
        return """
            insert into order_facts (store_id, order_id, currency, total_minor, placed_at, paid, cancelled)
            select '%s', md5('order ' || n)::uuid, 'EUR', 3000, '2025-03-14T23:00:00Z'::timestamptz + n * interval '157.68 seconds',
                true, n %% 50 = 0
            from generate_series(1, 200000) as n""".formatted(store);
    }
}
