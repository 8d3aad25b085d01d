package com.ecomify.inventory.stock;

/** Why stock moved. */
enum MovementKind {
    /** The variant came into the catalogue with this much. */
    OPENING,
    /** A person corrected it. */
    ADJUSTMENT,
    /** An order holds it. */
    RESERVE,
    /** The order holds it no more. */
    RELEASE,
    /** What the order held is sold. */
    COMMIT,
    /** What was sold has come back. */
    RETURN
}
