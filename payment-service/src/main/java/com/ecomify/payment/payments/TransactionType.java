package com.ecomify.payment.payments;

import com.ecomify.payment.providers.Standing;

/** What a provider is asked to do. */
enum TransactionType {
    AUTHORIZATION("authorize"),
    CAPTURE("capture"),
    /** Authorized and captured in one; only for providers that know nothing else. */
    SALE("sale"),
    VOID("void"),
    REFUND("refund");

    private final String keyword;

    TransactionType(String keyword) {
        this.keyword = keyword;
    }

    /** Names the operation in its idempotency key; never renamed. */
    String keyword() {
        return keyword;
    }

    /** What came of this operation, if the payment stands so at the provider now; PENDING if that cannot be told yet. */
    TransactionStatus outcome(Standing standing) {
        return switch (this) {
            case AUTHORIZATION, SALE ->
                switch (standing) {
                    case PROCESSING, ACTION_REQUIRED -> TransactionStatus.PENDING;
                    case AUTHORIZED, CAPTURED, REFUNDED -> TransactionStatus.SUCCESS;
                    case VOIDED, DECLINED -> TransactionStatus.FAILURE;
                };
            case CAPTURE ->
                switch (standing) {
                    case PROCESSING -> TransactionStatus.PENDING;
                    case CAPTURED, REFUNDED -> TransactionStatus.SUCCESS;
                    case VOIDED, DECLINED -> TransactionStatus.FAILURE;
                    case AUTHORIZED, ACTION_REQUIRED -> TransactionStatus.ERROR;
                };
            case VOID ->
                switch (standing) {
                    case PROCESSING -> TransactionStatus.PENDING;
                    case VOIDED, DECLINED -> TransactionStatus.SUCCESS;
                    case CAPTURED, REFUNDED -> TransactionStatus.FAILURE;
                    case AUTHORIZED, ACTION_REQUIRED -> TransactionStatus.ERROR;
                };
            case REFUND ->
                switch (standing) {
                    case PROCESSING -> TransactionStatus.PENDING;
                    case REFUNDED -> TransactionStatus.SUCCESS;
                    case VOIDED, DECLINED -> TransactionStatus.FAILURE;
                    case AUTHORIZED, ACTION_REQUIRED, CAPTURED -> TransactionStatus.ERROR;
                };
        };
    }
}
