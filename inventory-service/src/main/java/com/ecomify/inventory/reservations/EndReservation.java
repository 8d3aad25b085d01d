package com.ecomify.inventory.reservations;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.inventory.stock.Stock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives back what is held or sold for an order, because somebody asks for it or because the time is up. */
@Component
class EndReservation {

    private final ReservationRows reservations;
    private final Stock stock;
    private final Deadlines deadlines;
    private final ReservationEvents events;

    EndReservation(ReservationRows reservations, Stock stock, Deadlines deadlines, ReservationEvents events) {
        this.reservations = reservations;
        this.stock = stock;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** A release that overtakes its reservation leaves a mark, so that nothing is held afterwards for an order that is gone. */
    @Transactional
    void release(OrderId order) {
        Reservation reservation = reservations.lockOrOpen(order).orElse(null);
        if (reservation == null) {
            events.answerEnd(Reservation.releasedUnheardOf(order));
            return;
        }
        Reservation ended = switch (reservation.status()) {
            case RESERVED -> {
                stock.giveBack(order);
                deadlines.clear(ReservationExpiryJob.KIND, order.value());
                yield reservation.released(false);
            }
            case COMMITTED -> {
                stock.takeBack(order);
                yield reservation.released(false);
            }
            case REFUSED, RELEASED -> reservation.answeredAgain();
        };
        reservations.save(ended);
        events.answerEnd(ended);
    }

    /** Ends the reservation if it is still only held; a sale or a release that came first stands. */
    @Transactional
    void expire(OrderId order) {
        reservations
                .lock(order)
                .filter(each -> each.status() == ReservationStatus.RESERVED)
                .ifPresent(reservation -> {
                    stock.giveBack(order);
                    Reservation expired = reservation.released(true);
                    reservations.save(expired);
                    events.answerEnd(expired);
                });
        deadlines.clear(ReservationExpiryJob.KIND, order.value());
    }
}
