package com.ecomify.payment.payments;

import org.jspecify.annotations.Nullable;

/** What order-service wants of a payment. It only grows: nothing is authorized or captured once it is to be cancelled. */
enum PaymentGoal {
    AUTHORIZE,
    CAPTURE,
    CANCEL;

    /** What brings a payment of this status closer to the goal; null if nothing does, or nothing is known to do. */
    @Nullable
    TransactionType operationAt(PaymentStatus status) {
        return switch (status) {
            case PENDING -> this == CANCEL ? null : TransactionType.AUTHORIZATION;
            case ACTION_REQUIRED -> this == CANCEL ? TransactionType.VOID : null;
            case AUTHORIZED ->
                switch (this) {
                    case AUTHORIZE -> null;
                    case CAPTURE -> TransactionType.CAPTURE;
                    case CANCEL -> TransactionType.VOID;
                };
            case CAPTURED -> this == CANCEL ? TransactionType.REFUND : null;
            case UNKNOWN, VOIDED, REFUNDED, DECLINED -> null;
        };
    }
}
