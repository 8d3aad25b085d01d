package com.ecomify.payment.payments;

import com.ecomify.payment.providers.Standing;
import java.util.Map;
import java.util.Set;

/** Where a payment stands as far as we know. */
enum PaymentStatus {
    /** Recorded; the provider has said nothing yet. */
    PENDING,
    /** The customer has to confirm with the provider. */
    ACTION_REQUIRED,
    /** An operation was begun and its outcome is not known. */
    UNKNOWN,
    AUTHORIZED,
    CAPTURED,
    VOIDED,
    REFUNDED,
    DECLINED;

    private static final Map<PaymentStatus, Set<PaymentStatus>> MOVES = Map.of(
            PENDING, Set.of(ACTION_REQUIRED, UNKNOWN, AUTHORIZED, CAPTURED, VOIDED, DECLINED),
            ACTION_REQUIRED, Set.of(UNKNOWN, AUTHORIZED, CAPTURED, VOIDED, DECLINED),
            UNKNOWN, Set.of(ACTION_REQUIRED, AUTHORIZED, CAPTURED, VOIDED, REFUNDED, DECLINED),
            AUTHORIZED, Set.of(UNKNOWN, CAPTURED, VOIDED),
            CAPTURED, Set.of(UNKNOWN, REFUNDED),
            VOIDED, Set.of(),
            REFUNDED, Set.of(),
            DECLINED, Set.of());

    boolean canBecome(PaymentStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    static PaymentStatus of(Standing standing) {
        return switch (standing) {
            case PROCESSING -> UNKNOWN;
            case ACTION_REQUIRED -> ACTION_REQUIRED;
            case AUTHORIZED -> AUTHORIZED;
            case CAPTURED -> CAPTURED;
            case VOIDED -> VOIDED;
            case REFUNDED -> REFUNDED;
            case DECLINED -> DECLINED;
        };
    }
}
