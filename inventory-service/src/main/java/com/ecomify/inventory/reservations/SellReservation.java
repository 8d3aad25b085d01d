package com.ecomify.inventory.reservations;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.inventory.stock.Stock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what is held for an order into sold. Answers that nothing is held if there is nothing to sell any more. */
@Component
class SellReservation {

    private final ReservationRows reservations;
    private final Stock stock;
    private final Deadlines deadlines;
    private final ReservationEvents events;

    SellReservation(ReservationRows reservations, Stock stock, Deadlines deadlines, ReservationEvents events) {
        this.reservations = reservations;
        this.stock = stock;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Transactional
    void execute(OrderId order) {
        Reservation reservation = reservations.lockOrOpen(order).orElse(null);
        if (reservation == null) {
            // Nothing was ever asked for: the order has lost its turn, and hears so.
            events.answerEnd(Reservation.releasedUnheardOf(order));
            return;
        }
        if (reservation.status() != ReservationStatus.RESERVED) {
            Reservation again = reservation.answeredAgain();
            reservations.save(again);
            events.answerEnd(again);
            return;
        }
        Reservation sold = reservation.committed();
        stock.sell(order);
        deadlines.clear(ReservationExpiryJob.KIND, order.value());
        reservations.save(sold);
        events.answerEnd(sold);
    }
}
