package com.ecomify.inventory.reservations;

import com.ecomify.common.contract.inventory.StockRefused;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.inventory.stock.Hold;
import com.ecomify.inventory.stock.Stock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds all lines of an order, or none, in one short transaction. */
@Component
class MakeReservation {

    /** More than anybody has; keeps sums far away from overflow. */
    private static final long MAX_QUANTITY = 1_000_000_000;

    private final ReservationRows reservations;
    private final Stock stock;
    private final Deadlines deadlines;
    private final ReservationEvents events;

    MakeReservation(ReservationRows reservations, Stock stock, Deadlines deadlines, ReservationEvents events) {
        this.reservations = reservations;
        this.stock = stock;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Transactional
    void execute(ReserveStock command) {
        // As exact as the database keeps it, so that every answer names the same moment.
        Instant expiresAt = command.expiresAt().truncatedTo(ChronoUnit.MICROS);
        if (!reservations.open(command.orderId(), ReservationStatus.RESERVED, expiresAt)) {
            answerAgain(command);
            return;
        }
        Map<VariantId, Long> quantities = quantities(command.lines());
        List<StockRefused.Shortage> impossible = impossible(quantities);
        Hold hold = impossible.isEmpty() ? stock.hold(command.orderId(), quantities) : new Hold.Refused(List.of());
        switch (hold) {
            case Hold.Held() -> {
                deadlines.set(ReservationExpiryJob.KIND, command.orderId().value(), expiresAt);
                events.answerReserve(
                        new Reservation(command.orderId(), ReservationStatus.RESERVED, expiresAt, false, List.of(), 1));
            }
            case Hold.Refused(List<Hold.Shortage> found) ->
                refuse(command, impossible.isEmpty() ? shortages(found) : impossible);
        }
    }

    private void answerAgain(ReserveStock command) {
        Reservation again = reservations.lock(command.orderId()).orElseThrow().answeredAgain();
        reservations.save(again);
        events.answerReserve(again);
    }

    private void refuse(ReserveStock command, List<StockRefused.Shortage> shortages) {
        reservations.refuse(command.orderId(), shortages);
        events.answerReserve(new Reservation(command.orderId(), ReservationStatus.REFUSED, null, false, shortages, 1));
    }

    /** Lines of one variant count together: two lines of 6 do not both fit into 10. */
    private static Map<VariantId, Long> quantities(List<ReserveStock.Line> lines) {
        Map<VariantId, Long> quantities = new LinkedHashMap<>();
        for (ReserveStock.Line line : lines) {
            boolean possible = line.quantity() >= 1 && line.quantity() <= MAX_QUANTITY;
            quantities.merge(
                    line.variantId(),
                    possible ? line.quantity() : Long.MIN_VALUE,
                    (a, b) -> a < 0 || b < 0 ? Long.MIN_VALUE : a + b);
        }
        return quantities;
    }

    private static List<StockRefused.Shortage> impossible(Map<VariantId, Long> quantities) {
        return quantities.entrySet().stream()
                .filter(each -> each.getValue() < 1 || each.getValue() > MAX_QUANTITY)
                .map(each -> new StockRefused.Shortage(each.getKey(), Math.max(0, each.getValue()), 0))
                .toList();
    }

    private static List<StockRefused.Shortage> shortages(List<Hold.Shortage> shortages) {
        return shortages.stream()
                .map(each -> new StockRefused.Shortage(each.variantId(), each.requested(), each.available()))
                .toList();
    }
}
