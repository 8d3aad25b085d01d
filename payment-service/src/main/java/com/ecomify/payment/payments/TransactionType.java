package com.ecomify.payment.payments;

import com.ecomify.payment.payments.LedgerPosting.Account;
import com.ecomify.payment.providers.Standing;
import org.jspecify.annotations.Nullable;

/** What a provider is asked to do, or does. */
enum TransactionType {
    AUTHORIZATION("authorize"),
    CAPTURE("capture"),
    /** Authorized and captured in one; only for providers that know nothing else. */
    SALE("sale"),
    VOID("void"),
    REFUND("refund"),
    /** A bank has taken money back for its customer; never asked for by us. */
    DISPUTE("dispute"),
    /** It has given it back to the store. */
    DISPUTE_REVERSAL("dispute-reversal");

    private final String keyword;

    TransactionType(String keyword) {
        this.keyword = keyword;
    }

    /** Names the operation in its idempotency key; never renamed. */
    String keyword() {
        return keyword;
    }

    /** How a success of it stands in the books; null if it moves no money. */
    @Nullable
    LedgerPosting posting() {
        return switch (this) {
            case CAPTURE, SALE -> new LedgerPosting(Account.PROVIDER_CLEARING, Account.STORE_PAYABLE);
            case REFUND -> new LedgerPosting(Account.STORE_PAYABLE, Account.PROVIDER_CLEARING);
            case DISPUTE -> new LedgerPosting(Account.DISPUTED, Account.PROVIDER_CLEARING);
            case DISPUTE_REVERSAL -> new LedgerPosting(Account.PROVIDER_CLEARING, Account.DISPUTED);
            case AUTHORIZATION, VOID -> null;
        };
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
            case DISPUTE, DISPUTE_REVERSAL ->
                throw new IllegalArgumentException(this + " (expected: something that a provider is asked to do)");
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
