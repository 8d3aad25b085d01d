package com.ecomify.inventory.reservations;

import com.ecomify.common.contract.inventory.ReservationCommitted;
import com.ecomify.common.contract.inventory.ReservationReleased;
import com.ecomify.common.contract.inventory.StockRefused;
import com.ecomify.common.contract.inventory.StockReserved;
import com.ecomify.common.events.Outbox;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Answers commands with the state of the reservation. */
@Component
class ReservationEvents {

    private final Outbox outbox;

    ReservationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Answers the question whether the order's stock is held. What was held once and is no more counts as refused. */
    void answerReserve(Reservation reservation) {
        Instant expiresAt = reservation.expiresAt();
        boolean had = reservation.status() == ReservationStatus.RESERVED
                || reservation.status() == ReservationStatus.COMMITTED;
        append(
                reservation,
                had && expiresAt != null
                        ? new StockReserved(reservation.order(), expiresAt)
                        : new StockRefused(reservation.order(), reservation.shortages()));
    }

    /** Answers what has become of it: sold, or nothing held. */
    void answerEnd(Reservation reservation) {
        append(
                reservation,
                reservation.status() == ReservationStatus.COMMITTED
                        ? new ReservationCommitted(reservation.order())
                        : new ReservationReleased(reservation.order(), reservation.expired()));
    }

    private void append(Reservation reservation, Object event) {
        outbox.append(reservation.order(), reservation.answers(), event);
    }
}
