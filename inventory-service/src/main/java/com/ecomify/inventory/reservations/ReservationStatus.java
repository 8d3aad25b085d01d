package com.ecomify.inventory.reservations;

/** What has become of an order's reservation. */
enum ReservationStatus {
    /** Everything is held. */
    RESERVED,
    /** Nothing was ever held: some line could not be had. */
    REFUSED,
    /** What was held is sold. */
    COMMITTED,
    /** Nothing is held any more, and nothing will be for this order. */
    RELEASED
}
