package com.ecomify.inventory.reservations;

import com.ecomify.common.contract.inventory.StockRefused;
import com.ecomify.common.contract.order.OrderId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reservation of one order, as it was when its row was locked.
 *
 * @param expiresAt until when the lines are held; null if they never were
 * @param expired whether it was released because the time ran out
 * @param shortages why it was refused; empty if it was released before it was asked for
 * @param answers how often commands for it were answered: the sequence of its events
 */
record Reservation(
        OrderId order,
        ReservationStatus status,
        @Nullable Instant expiresAt,
        boolean expired,
        List<StockRefused.Shortage> shortages,
        long answers) {

    Reservation {
        shortages = List.copyOf(shortages);
    }

    /** The first that is heard of it is that it is not wanted any more. */
    static Reservation releasedUnheardOf(OrderId order) {
        return new Reservation(order, ReservationStatus.RELEASED, null, false, List.of(), 1);
    }

    Reservation committed() {
        return next(ReservationStatus.COMMITTED, false);
    }

    Reservation released(boolean byTime) {
        return next(ReservationStatus.RELEASED, byTime);
    }

    /** The same state, told once more. */
    Reservation answeredAgain() {
        return new Reservation(order, status, expiresAt, expired, shortages, answers + 1);
    }

    private Reservation next(ReservationStatus next, boolean byTime) {
        boolean allowed = switch (next) {
            case COMMITTED -> status == ReservationStatus.RESERVED;
            case RELEASED -> status == ReservationStatus.RESERVED || (status == ReservationStatus.COMMITTED && !byTime);
            case RESERVED, REFUSED -> false;
        };
        if (!allowed) {
            throw new IllegalStateException("reservation of " + order + ": " + status + " to " + next);
        }
        return new Reservation(order, next, expiresAt, byTime, shortages, answers + 1);
    }
}
