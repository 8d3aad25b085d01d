package com.ecomify.inventory.reservations;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.deadlines.DeadlineHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends reservations whose time is up. */
@Component
class ReservationExpiryJob implements DeadlineHandler {

    static final String KIND = "reservation.expiry";

    private final EndReservation endReservation;

    ReservationExpiryJob(EndReservation endReservation) {
        this.endReservation = endReservation;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(UUID subject, int attempt) {
        endReservation.expire(new OrderId(subject));
    }
}
