package com.ecomify.inventory.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.inventory.ReservationCommitted;
import com.ecomify.common.contract.inventory.ReservationReleased;
import com.ecomify.common.contract.inventory.StockRefused;
import com.ecomify.common.contract.inventory.StockReserved;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.events.Event;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.inventory.LedgerProof;
import com.ecomify.inventory.Shop;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReservationsIT {

    private static final Duration LONG = Duration.ofMinutes(15);

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestEngines.Database database;

    private Shop shop;

    @BeforeEach
    void newStore() {
        shop = new Shop(anonymous, tokens, events);
    }

    @AfterEach
    void keepsTheBooksBalanced() {
        assertThat(LedgerProof.faults(database)).isEmpty();
    }

    @Test
    void holdsAllLines() {
        VariantId mug = shop.variantWith(10);
        VariantId plate = shop.variantWith(5);

        OrderId order = shop.reserve(LONG, line(mug, 4), line(plate, 5));

        assertThat(answer(StockReserved.class, order, 1).payload().expiresAt()).isNotNull();
        assertThat(shop.stock(mug)).isEqualTo("6/4");
        assertThat(shop.stock(plate)).isEqualTo("0/5");
    }

    @Test
    void holdsNothingWhenOneLineIsShort() {
        VariantId mug = shop.variantWith(10);
        VariantId plate = shop.variantWith(5);

        OrderId order = shop.reserve(LONG, line(mug, 4), line(plate, 6));

        assertThat(answer(StockRefused.class, order, 1).payload().shortages())
                .containsExactly(new StockRefused.Shortage(plate, 6, 5));
        assertThat(shop.stock(mug)).isEqualTo("10/0");
        assertThat(shop.stock(plate)).isEqualTo("5/0");
    }

    @Test
    void countsLinesOfOneVariantTogether() {
        VariantId mug = shop.variantWith(10);

        OrderId order = shop.reserve(LONG, line(mug, 6), line(mug, 6));

        assertThat(answer(StockRefused.class, order, 1).payload().shortages())
                .containsExactly(new StockRefused.Shortage(mug, 12, 10));
    }

    @Test
    void refusesVariantsThatItDoesNotKnow() {
        VariantId unknown = new VariantId(Uuid7.next());

        OrderId order = shop.reserve(LONG, line(unknown, 1));

        assertThat(answer(StockRefused.class, order, 1).payload().shortages())
                .containsExactly(new StockRefused.Shortage(unknown, 1, 0));
    }

    @Test
    void refusesQuantitiesThatNobodyCanMean() {
        VariantId mug = shop.sellingOnWith(10);

        OrderId negative = shop.reserve(LONG, line(mug, -5));
        OrderId huge = shop.reserve(LONG, line(mug, Long.MAX_VALUE), line(mug, Long.MAX_VALUE));

        assertThat(answer(StockRefused.class, negative, 1).payload().shortages())
                .hasSize(1);
        assertThat(answer(StockRefused.class, huge, 1).payload().shortages()).hasSize(1);
        assertThat(shop.stock(mug)).isEqualTo("10/0");
    }

    @Test
    void takesNothingFromVariantsThatAreNotCounted() {
        VariantId ebook = shop.untracked();

        OrderId order = shop.reserve(LONG, line(ebook, 1000));
        answer(StockReserved.class, order, 1);
        shop.commit(order);

        answer(ReservationCommitted.class, order, 2);
        assertThat(shop.stock(ebook)).isEqualTo("0/0");
    }

    @Test
    void sellsOnBelowZeroWhereTheStoreWantsThat() {
        VariantId mug = shop.sellingOnWith(2);

        OrderId order = shop.reserve(LONG, line(mug, 5));

        answer(StockReserved.class, order, 1);
        assertThat(shop.stock(mug)).isEqualTo("-3/5");
    }

    @Test
    void takesFromSeveralLocations() {
        VariantId mug = shop.variantWith(10);
        String berlin = shop.api()
                .post("/api/v1/admin/inventory/locations", Map.of("name", "Berlin"))
                .text("/id");
        shop.api()
                .header("Idempotency-Key", "key-1")
                .post(
                        "/api/v1/admin/inventory/adjustments",
                        Map.of("variantId", mug, "locationId", berlin, "delta", 5, "reason", "moved in"));

        OrderId order = shop.reserve(LONG, line(mug, 12));
        answer(StockReserved.class, order, 1);
        assertThat(shop.stock(mug)).isEqualTo("3/12");
        shop.release(order);

        answer(ReservationReleased.class, order, 2);
        assertThat(shop.stock(mug)).isEqualTo("15/0");
    }

    @Test
    void answersARepeatedCommandTheSame() {
        VariantId mug = shop.variantWith(10);
        VariantId plate = shop.variantWith(0);
        OrderId good = shop.reserve(LONG, line(mug, 4));
        OrderId bad = shop.reserve(LONG, line(plate, 1));
        Event<StockReserved> reserved = answer(StockReserved.class, good, 1);
        Event<StockRefused> refused = answer(StockRefused.class, bad, 1);

        shop.reserve(good, Duration.ofDays(1), line(mug, 4));
        shop.reserve(bad, LONG, line(plate, 1));

        assertThat(answer(StockReserved.class, good, 2).payload()).isEqualTo(reserved.payload());
        assertThat(answer(StockRefused.class, bad, 2).payload()).isEqualTo(refused.payload());
        assertThat(shop.stock(mug)).isEqualTo("6/4");
    }

    @Test
    void sellsWhatIsHeldOnce() {
        VariantId mug = shop.variantWith(10);
        OrderId order = shop.reserve(LONG, line(mug, 4));

        shop.commit(order);
        shop.commit(order);

        answer(ReservationCommitted.class, order, 3);
        assertThat(shop.stock(mug)).isEqualTo("6/0");
        assertThat(shop.ledger(mug)).containsExactly("OPENING +10/+0", "RESERVE -4/+4", "COMMIT +0/-4");
    }

    @Test
    void givesBackWhatIsHeldOnce() {
        VariantId mug = shop.variantWith(10);
        OrderId order = shop.reserve(LONG, line(mug, 4));

        shop.release(order);
        shop.release(order);

        assertThat(answer(ReservationReleased.class, order, 3).payload().expired())
                .isFalse();
        assertThat(shop.ledger(mug)).containsExactly("OPENING +10/+0", "RESERVE -4/+4", "RELEASE +4/-4");
    }

    @Test
    void takesBackWhatWasSold() {
        VariantId mug = shop.variantWith(10);
        OrderId order = shop.reserve(LONG, line(mug, 4));
        shop.commit(order);

        shop.release(order);

        answer(ReservationReleased.class, order, 3);
        assertThat(shop.stock(mug)).isEqualTo("10/0");
        assertThat(shop.ledger(mug)).endsWith("RETURN +4/+0");
    }

    @Test
    void refusesAReservationThatWasReleasedBeforeItCame() {
        VariantId mug = shop.variantWith(10);
        OrderId order = new OrderId(Uuid7.next());

        shop.release(order);
        answer(ReservationReleased.class, order, 1);
        shop.reserve(order, LONG, line(mug, 4));

        assertThat(answer(StockRefused.class, order, 2).payload().shortages()).isEmpty();
        assertThat(shop.stock(mug)).isEqualTo("10/0");
    }

    @Test
    void holdsNothingAgainForAnOrderThatWasReleased() {
        VariantId mug = shop.variantWith(10);
        OrderId order = shop.reserve(LONG, line(mug, 4));
        shop.release(order);

        shop.reserve(order, LONG, line(mug, 4));

        answer(StockRefused.class, order, 3);
        assertThat(shop.stock(mug)).isEqualTo("10/0");
    }

    @Test
    void releasesWhatNobodyBoughtInTime() {
        VariantId mug = shop.variantWith(10);
        OrderId order = shop.reserve(Duration.ofSeconds(2), line(mug, 4));
        answer(StockReserved.class, order, 1);

        assertThat(answer(ReservationReleased.class, order, 2).payload().expired())
                .isTrue();
        assertThat(shop.stock(mug)).isEqualTo("10/0");

        shop.commit(order);
        assertThat(answer(ReservationReleased.class, order, 3).payload().expired())
                .isTrue();
        assertThat(shop.stock(mug)).isEqualTo("10/0");
    }

    @Test
    void keepsASaleBeyondTheTimeOfTheReservation() throws InterruptedException {
        VariantId mug = shop.variantWith(10);
        OrderId order = shop.reserve(Duration.ofSeconds(1), line(mug, 4));
        shop.commit(order);
        answer(ReservationCommitted.class, order, 2);

        Thread.sleep(Duration.ofSeconds(2));

        assertThat(shop.stock(mug)).isEqualTo("6/0");
    }

    private static ReserveStock.Line line(VariantId variant, long quantity) {
        return new ReserveStock.Line(variant, quantity);
    }

    private <T> Event<T> answer(Class<T> type, OrderId order, long sequence) {
        return events.await(type, event -> event.key().equals(order.toString()) && event.sequence() == sequence);
    }
}
