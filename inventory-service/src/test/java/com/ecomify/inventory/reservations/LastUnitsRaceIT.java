package com.ecomify.inventory.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.contract.inventory.StockRefused;
import com.ecomify.common.contract.inventory.StockReserved;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.events.Event;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.inventory.LedgerProof;
import com.ecomify.inventory.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class LastUnitsRaceIT {

    private static final int SHOPPERS = 200;

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestEngines.Database database;

    @Autowired
    private MakeReservation makeReservation;

    private Shop shop;

    @BeforeEach
    void newStore() {
        shop = new Shop(anonymous, tokens, events);
    }

    @Test
    void reservesTheLastTenUnitsTenTimesThroughTheBus() {
        VariantId mug = shop.variantWith(10);
        VariantId plate = shop.variantWith(SHOPPERS);
        Set<String> orders = new HashSet<>();

        for (int i = 0; i < SHOPPERS; i++) {
            // Half of the shoppers name the variants the other way round: no deadlock, whatever the order of the lines.
            ReserveStock.Line[] lines = {new ReserveStock.Line(mug, 1), new ReserveStock.Line(plate, 1)};
            ReserveStock.Line[] turned = {lines[1], lines[0]};
            orders.add(shop.reserve(Duration.ofSeconds(20), i % 2 == 0 ? lines : turned)
                    .toString());
        }

        shop.awaitStock(mug, "0/10");
        assertThat(events.all(StockReserved.class, event -> orders.contains(event.key()), Duration.ofSeconds(8)))
                .hasSize(10);
        assertThat(events.all(StockRefused.class, event -> orders.contains(event.key()), Duration.ofSeconds(2)))
                .hasSize(SHOPPERS - 10);
        assertThat(shop.stock(plate)).isEqualTo("190/10");
        assertThat(LedgerProof.faults(database)).isEmpty();
        shop.awaitStock(mug, "10/0");
        shop.awaitStock(plate, SHOPPERS + "/0");
        assertThat(LedgerProof.faults(database)).isEmpty();
    }

    @Test
    void reservesTheLastTenUnitsTenTimesUnderThreads() throws Exception {
        VariantId mug = shop.variantWith(10);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> shoppers = new ArrayList<>();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SHOPPERS; i++) {
                shoppers.add(threads.submit(() -> {
                    awaitStart(start);
                    CurrentStore.run(shop.store(), () -> makeReservation.execute(oneOf(mug)));
                }));
            }
            start.countDown();
        }

        for (Future<?> each : shoppers) {
            // Whoever comes too late is refused; nobody fails.
            assertThat(each.get()).isNull();
        }
        assertThat(shop.stock(mug)).isEqualTo("0/10");
        assertThat(shop.ledger(mug)).hasSize(11);
        assertThat(LedgerProof.faults(database)).isEmpty();
        shop.awaitStock(mug, "10/0");
        assertThat(LedgerProof.faults(database)).isEmpty();
        assertThatLevelsAreToldInOrder(mug);
    }

    private void assertThatLevelsAreToldInOrder(VariantId variant) {
        List<Event<StockLevelChanged>> levels = events.all(
                StockLevelChanged.class, event -> event.key().equals(variant.toString()), Duration.ofSeconds(3));

        assertThat(levels.stream().map(Event::sequence)).isSorted().doesNotHaveDuplicates();
        assertThat(levels.getLast().payload().available()).isEqualTo(10);
    }

    private static ReserveStock oneOf(VariantId variant) {
        return new ReserveStock(
                new OrderId(Uuid7.next()),
                List.of(new ReserveStock.Line(variant, 1)),
                Instant.now().plusSeconds(15));
    }

    private static void awaitStart(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
