package com.ecomify.payment.payments;

import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.payment.providers.ProviderPayment;
import com.ecomify.payment.providers.Standing;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A payment of one order. At most one operation is under way at a time; which one is next follows from status and goal.
 *
 * <p>Immutable for the persistence provider, which only reads it: {@link PaymentRows} writes what has become of it.
 */
@Entity
@Immutable
@Table(name = "payments")
class Payment {

    @Id
    private UUID id;

    private UUID storeId;
    private UUID orderId;
    private long amountMinor;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private @Nullable String provider;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    @Enumerated(EnumType.STRING)
    private PaymentGoal goal;

    private long captureMinor;

    @Enumerated(EnumType.STRING)
    private @Nullable TransactionType operation;

    private @Nullable UUID operationId;

    /** How often in a row the operation was not carried out; each try after that has a key of its own. */
    private int failedTries;

    private boolean captureRefused;

    /** What was given back in parts, outside of our sight; not what is given back when all of it is. */
    private long refundedMinor;

    private @Nullable String failureCode;
    private @Nullable String failureMessage;
    private long sequence;

    private Instant createdAt;
    private Instant updatedAt;

    @OneToMany(mappedBy = "payment")
    @OrderBy("number")
    private List<PaymentAttempt> attempts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Payment() {}

    /** @param provider null if none takes this payment */
    Payment(StoreId store, AuthorizePayment command, @Nullable String provider, Instant now) {
        this.id = command.paymentId().value();
        this.storeId = store.value();
        this.orderId = command.orderId().value();
        this.amountMinor = command.amount().amountMinor();
        this.currency = command.amount().currency().getCurrencyCode();
        this.provider = provider;
        this.status = PaymentStatus.PENDING;
        this.goal = PaymentGoal.AUTHORIZE;
        if (!command.amount().isPositive()) {
            throw new IllegalArgumentException("amount: " + command.amount() + " (expected: above zero)");
        }
        this.captureMinor = amountMinor;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = createdAt;
        this.attempts.add(new PaymentAttempt(this, Uuid7.next(), command, now));
    }

    /** The operation that is to be asked of the provider now; empty if one is under way, or the goal is reached. */
    Optional<TransactionType> nextOperation() {
        if (operation != null || (captureRefused && goal == PaymentGoal.CAPTURE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(goal.operationAt(status));
    }

    void start(TransactionType next, UUID transactionId) {
        if (operation != null) {
            throw new IllegalStateException(id + ": " + operation + " is under way, not " + next);
        }
        operation = next;
        operationId = transactionId;
    }

    /** The operation is over: carried out, refused by the bank, never begun, or superseded. */
    void endOperation() {
        operation = null;
        operationId = null;
        failedTries = 0;
    }

    /** The provider has said for certain that the operation was not carried out; it may be tried again. */
    void failOperation() {
        int failed = failedTries + 1;
        endOperation();
        failedTries = failed;
    }

    /** The provider will never charge what it holds. */
    void refuseCapture(String code, String message, Instant now) {
        endOperation();
        captureRefused = true;
        failureCode = code;
        failureMessage = message;
        updatedAt = now;
    }

    /** Under which the provider is asked for the operation under way, however often. */
    String operationKey() {
        if (operation == null) {
            throw new IllegalStateException(id + ": no operation is under way");
        }
        String key = id + "/" + operation.keyword();
        return failedTries == 0 ? key : key + "-" + (failedTries + 1);
    }

    /** A part of what was charged was given back outside of our sight. */
    void refundPart(Money part, Instant now) {
        refundedMinor = Math.addExact(refundedMinor, part.amountMinor());
        updatedAt = now;
    }

    /** What an operation of that type is about now. */
    Money amountOf(TransactionType type) {
        return switch (type) {
            case AUTHORIZATION, SALE, VOID -> amount();
            case CAPTURE, DISPUTE, DISPUTE_REVERSAL -> captureAmount();
            case REFUND -> captureAmount().minus(refunded());
        };
    }

    void captureOf(Money amount) {
        if (amount.compareTo(amount()) > 0 || !amount.isPositive()) {
            throw new IllegalArgumentException("capture: " + amount + " (expected: at most " + amount() + ")");
        }
        captureMinor = amount.amountMinor();
        raiseGoal(PaymentGoal.CAPTURE);
    }

    void raiseGoal(PaymentGoal next) {
        if (next.compareTo(goal) > 0) {
            goal = next;
        }
    }

    /** Takes the provider's word for where the payment stands. False if the payment cannot have come there from here. */
    boolean learn(ProviderPayment word, Instant now) {
        // Given up at the provider before anything was held: for the order that is a refusal.
        boolean givenUp = operation == TransactionType.AUTHORIZATION && word.standing() == Standing.VOIDED;
        // Declined when it was to be charged or let go: what was held is not there any more.
        boolean lapsed =
                operation != null && operation != TransactionType.AUTHORIZATION && word.standing() == Standing.DECLINED;
        PaymentStatus next =
                givenUp ? PaymentStatus.DECLINED : lapsed ? PaymentStatus.VOIDED : PaymentStatus.of(word.standing());
        if (next != status && !status.canBecome(next)) {
            return false;
        }
        currentAttempt().learn(word.reference(), word.actionUrl());
        if (word.decline() != null) {
            failureCode = word.decline().code();
            failureMessage = word.decline().message();
        }
        become(next, now);
        return true;
    }

    void doubt(Instant now) {
        become(PaymentStatus.UNKNOWN, now);
    }

    /** Ends a payment that no provider holds anything of. */
    void decline(String code, String message, Instant now) {
        failureCode = code;
        failureMessage = message;
        become(PaymentStatus.DECLINED, now);
    }

    /** Cancels a payment that the provider has not been asked for, and never will be. */
    void withdraw(Instant now) {
        endOperation();
        become(PaymentStatus.VOIDED, now);
    }

    private void become(PaymentStatus next, Instant now) {
        if (next == status) {
            return;
        }
        if (!status.canBecome(next)) {
            throw new IllegalStateException(id + ": " + next + " (expected: a status that follows " + status + ")");
        }
        status = next;
        updatedAt = now;
    }

    PaymentAttempt currentAttempt() {
        return attempts.getLast();
    }

    /** Numbers the payment's events. */
    long nextSequence() {
        return ++sequence;
    }

    /** Its row, for {@link PaymentRows}. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("store", storeId);
        columns.put("id", id);
        columns.put("order", orderId);
        columns.put("amount", amountMinor);
        columns.put("currency", currency);
        columns.put("provider", provider);
        columns.put("status", status.name());
        columns.put("goal", goal.name());
        columns.put("capture", captureMinor);
        columns.put("operation", operation == null ? null : operation.name());
        columns.put("operationId", operationId);
        columns.put("failedTries", failedTries);
        columns.put("captureRefused", captureRefused);
        columns.put("refunded", refundedMinor);
        columns.put("failureCode", failureCode);
        columns.put("failureMessage", failureMessage);
        columns.put("sequence", sequence);
        columns.put("createdAt", createdAt.atOffset(ZoneOffset.UTC));
        columns.put("updatedAt", updatedAt.atOffset(ZoneOffset.UTC));
        return columns;
    }

    PaymentId id() {
        return new PaymentId(id);
    }

    UUID storeId() {
        return storeId;
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    /** What is captured, or will be. */
    Money captureAmount() {
        return Money.ofMinor(captureMinor, currency);
    }

    @Nullable
    String provider() {
        return provider;
    }

    PaymentStatus status() {
        return status;
    }

    PaymentGoal goal() {
        return goal;
    }

    @Nullable
    TransactionType operation() {
        return operation;
    }

    @Nullable
    UUID operationId() {
        return operationId;
    }

    boolean isCaptureRefused() {
        return captureRefused;
    }

    Money refunded() {
        return Money.ofMinor(refundedMinor, currency);
    }

    @Nullable
    String failureCode() {
        return failureCode;
    }

    @Nullable
    String failureMessage() {
        return failureMessage;
    }
}
