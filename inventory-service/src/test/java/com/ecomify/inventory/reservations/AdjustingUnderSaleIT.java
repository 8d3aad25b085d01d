package com.ecomify.inventory.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.inventory.StockRefused;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People correct the stock of a variant while it is reserved, sold and given back. */
@ServiceTest
class AdjustingUnderSaleIT {

    private static final int SHOPPERS = 120;

    /** Fewer than there are connections, so that nobody fails for want of one. */
    private static final int AT_ONCE = 12;

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestEngines.Database database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MakeReservation makeReservation;

    @Autowired
    private SellReservation sellReservation;

    @Autowired
    private EndReservation endReservation;

    @Test
    void losesNoUnitAndSellsNoneTwice() throws Exception {
        Shop shop = new Shop(anonymous, tokens, events);
        VariantId mug = shop.variantWith(40);
        List<OrderId> orders = new ArrayList<>();
        List<Future<?>> shoppers = new ArrayList<>();
        List<Future<Long>> corrections = new ArrayList<>();

        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < SHOPPERS; i++) {
                OrderId order = new OrderId(Uuid7.next());
                orders.add(order);
                boolean buys = i % 3 != 0;
                shoppers.add(threads.submit(() -> CurrentStore.run(shop.store(), () -> buy(order, mug, buys))));
                if (i % 4 == 0) {
                    long delta = i % 8 == 0 ? 3 : -2;
                    String key = "correction-" + i;
                    corrections.add(threads.submit(() -> adjust(shop, mug, delta, key)));
                }
            }
        }
        for (Future<?> each : shoppers) {
            // Some are refused; nobody fails.
            assertThat(each.get()).isNull();
        }
        long corrected = 0;
        for (Future<Long> each : corrections) {
            corrected += each.get();
        }

        List<Event<StockRefused>> refused = events.all(
                StockRefused.class, event -> orders.contains(event.payload().orderId()), Duration.ofSeconds(2));
        long bought = 0;
        for (int i = 0; i < SHOPPERS; i++) {
            OrderId order = orders.get(i);
            boolean had =
                    refused.stream().noneMatch(each -> each.payload().orderId().equals(order));
            bought += i % 3 != 0 && had ? 1 : 0;
        }
        assertThat(bought).isPositive();
        assertThat(shop.stock(mug)).isEqualTo(40 + corrected - bought + "/0");
        assertThat(lowest(shop, mug)).as("never below zero on the way").isNotNegative();
        assertThat(LedgerProof.faults(database)).isEmpty();
    }

    private void buy(OrderId order, VariantId variant, boolean buys) {
        makeReservation.execute(new ReserveStock(
                order, List.of(new ReserveStock.Line(variant, 1)), Instant.now().plusSeconds(600)));
        if (buys) {
            sellReservation.execute(order);
        } else {
            endReservation.release(order);
        }
    }

    private long lowest(Shop shop, VariantId variant) {
        return Objects.requireNonNull(CurrentStore.call(
                shop.store(),
                () -> transactions.execute(
                        status -> jdbc.sql("select min(available_after) from stock_movements where variant_id = ?")
                                .param(variant.value())
                                .query(Long.class)
                                .single())));
    }

    /** What was booked: a correction below zero is refused. */
    private static long adjust(Shop shop, VariantId variant, long delta, String key) {
        Api.Answer answer = shop.api()
                .header("Idempotency-Key", key)
                .post(
                        "/api/v1/admin/inventory/adjustments",
                        Map.of("variantId", variant.toString(), "delta", delta, "reason", "counted"));
        assertThat(answer.status()).as(answer.toString()).isIn(201, 409);
        return answer.status() == 201 ? delta : 0;
    }
}
