package com.ecomify.inventory.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.inventory.ReservationCommitted;
import com.ecomify.common.contract.inventory.StockReserved;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.inventory.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReservationStatementsIT {

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private SqlCounter counter;

    @Autowired
    private MakeReservation makeReservation;

    @Autowired
    private EndReservation endReservation;

    @Test
    void reservesWithAFewStatementsHoweverManyLines() {
        Shop shop = new Shop(anonymous, tokens, events);
        OrderId order = new OrderId(Uuid7.next());
        List<ReserveStock.Line> lines = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            lines.add(new ReserveStock.Line(shop.variantWith(10), 1));
        }
        ReserveStock command = new ReserveStock(order, lines, Instant.now().plusSeconds(60));

        List<String> reserve =
                counter.statementsOf(() -> CurrentStore.run(shop.store(), () -> makeReservation.execute(command)));
        List<String> release =
                counter.statementsOf(() -> CurrentStore.run(shop.store(), () -> endReservation.release(order)));

        assertThat(reserve).hasSize(5);
        assertThat(release).hasSize(4);
    }

    @Test
    void sellsOneLineWithNineStatementsTheInboxIncluded() {
        Shop shop = new Shop(anonymous, tokens, events);
        VariantId mug = shop.variantWith(10);

        List<String> statements = counter.statementsOfAll(shop.store(), () -> {
            OrderId order = shop.reserve(Duration.ofSeconds(60), new ReserveStock.Line(mug, 1));
            events.await(StockReserved.class, event -> event.payload().orderId().equals(order));
            shop.commit(order);
            events.await(
                    ReservationCommitted.class,
                    event -> event.payload().orderId().equals(order));
        });

        assertThat(statements).hasSize(9);
    }
}
