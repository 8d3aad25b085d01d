package com.ecomify.order.checkout;

import static com.ecomify.order.checkout.CheckoutAction.AUTHORIZE_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.CANCEL_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.CAPTURE_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.CLOSE_CART;
import static com.ecomify.order.checkout.CheckoutAction.COMMIT_STOCK;
import static com.ecomify.order.checkout.CheckoutAction.DROP_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.FREE_CART;
import static com.ecomify.order.checkout.CheckoutAction.MARK_PAID;
import static com.ecomify.order.checkout.CheckoutAction.MARK_REFUNDED;
import static com.ecomify.order.checkout.CheckoutAction.PLACE_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.RELEASE_STOCK;

import com.ecomify.order.config.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a checkout does next: pure, knows replies, the order's total and the time only. Every method returns what has
 * to happen in the transaction that saves the new state; a reply that is repeated, or too late to matter, asks for nothing.
 * What follows from which reply is in {@link StockReplies} and {@link PaymentReplies}; the moves themselves are here.
 */
@Embeddable
class CheckoutState {

    @Enumerated(EnumType.STRING)
    private CheckoutStep step;

    /** Whether inventory still owes the answer that the step waits for. */
    private boolean stockOpen;

    /** Whether payment still owes the answer that the step waits for. */
    private boolean paymentOpen;

    private @Nullable Instant heldUntil;
    private @Nullable String actionUrl;

    @Convert(converter = CheckoutFailureConverter.class)
    @Column(columnDefinition = "jsonb")
    private @Nullable CheckoutFailure failure;

    private int attempts;
    private @Nullable Instant dueAt;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected CheckoutState() {}

    /** Stock has just been asked for. */
    CheckoutState(Terms terms) {
        step = CheckoutStep.RESERVING;
        stockOpen = true;
        dueAt = terms.in(terms.times().reservationTimeout());
    }

    /** Its part of the process's row. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("step", step.name());
        columns.put("stockOpen", stockOpen);
        columns.put("paymentOpen", paymentOpen);
        columns.put("heldUntil", heldUntil == null ? null : heldUntil.atOffset(ZoneOffset.UTC));
        columns.put("actionUrl", actionUrl);
        columns.put("failure", failure == null ? null : JsonColumn.write(failure));
        columns.put("attempts", attempts);
        columns.put("dueAt", dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC));
        return columns;
    }

    CheckoutStep step() {
        return step;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    String actionUrl() {
        return actionUrl;
    }

    @Nullable
    CheckoutFailure failure() {
        return failure;
    }

    /** What has come of it, for counting; null while that is open. */
    @Nullable
    String outcome() {
        return switch (step) {
            case RESERVING, AUTHORIZING, AWAITING_ACTION -> null;
            case CONFIRMED, COMPLETED, REVERSING, REVERSED -> "placed";
            case UNDOING, FAILED ->
                failure == null ? "failed" : failure.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether the customer can be told more than to wait. */
    boolean isDecided() {
        return step != CheckoutStep.RESERVING && step != CheckoutStep.AUTHORIZING;
    }

    List<CheckoutAction> apply(CheckoutReply reply, Terms terms) {
        return switch (reply) {
            case CheckoutReply.OfStock stock -> StockReplies.apply(this, stock, terms);
            case CheckoutReply.OfPayment payment -> PaymentReplies.apply(this, payment, terms);
        };
    }

    /** Resumes or undoes if the deadline has passed; asks for nothing if it has moved meanwhile. */
    List<CheckoutAction> timePassed(Terms terms) {
        if (dueAt == null || !terms.isPast(dueAt)) {
            return List.of();
        }
        return switch (step) {
            case RESERVING -> undo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT), true, false, terms);
            case AUTHORIZING -> undo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT), true, true, terms);
            case AWAITING_ACTION -> undo(CheckoutFailure.of(CheckoutFailure.Kind.ABANDONED), true, true, terms);
            // A failure here is that of the capture: what is held is to be let go.
            case CONFIRMED -> repeat(COMMIT_STOCK, failure == null ? CAPTURE_PAYMENT : CANCEL_PAYMENT, terms);
            case UNDOING, REVERSING -> repeat(RELEASE_STOCK, CANCEL_PAYMENT, terms);
            case COMPLETED, FAILED, REVERSED -> List.of();
        };
    }

    /** The customer begins another checkout instead of confirming the payment of this one. */
    List<CheckoutAction> abandon(Terms terms) {
        return step == CheckoutStep.AWAITING_ACTION
                ? undo(CheckoutFailure.of(CheckoutFailure.Kind.ABANDONED), true, true, terms)
                : List.of();
    }

    /** The placed order was cancelled. */
    List<CheckoutAction> reverse(Terms terms) {
        if (step != CheckoutStep.CONFIRMED && step != CheckoutStep.COMPLETED) {
            throw new IllegalStateException("an order without a confirmed checkout was cancelled: " + step);
        }
        return takeApart(new ArrayList<>(), true, terms);
    }

    /** The placed order cannot stand, and is cancelled by us. */
    List<CheckoutAction> reverse(CheckoutAction cancellation, boolean stock, Terms terms) {
        return takeApart(new ArrayList<>(List.of(cancellation)), stock, terms);
    }

    void stockIsHeld(Instant until) {
        stockOpen = false;
        heldUntil = until.truncatedTo(ChronoUnit.MICROS);
    }

    boolean holdsStock(Terms terms) {
        return heldUntil == null || !terms.isPast(heldUntil);
    }

    List<CheckoutAction> authorize(Terms terms) {
        step = CheckoutStep.AUTHORIZING;
        paymentOpen = true;
        dueAt = terms.in(terms.times().authorizationTimeout());
        return List.of(AUTHORIZE_PAYMENT);
    }

    List<CheckoutAction> awaitCustomer(String url, Terms terms) {
        step = CheckoutStep.AWAITING_ACTION;
        actionUrl = url;
        dueAt = terms.in(terms.times().actionTimeout());
        return List.of();
    }

    List<CheckoutAction> confirm(Terms terms) {
        await(CheckoutStep.CONFIRMED, true, !terms.isFree(), terms);
        return terms.isFree()
                ? List.of(PLACE_ORDER, MARK_PAID, COMMIT_STOCK, CLOSE_CART)
                : List.of(PLACE_ORDER, COMMIT_STOCK, CAPTURE_PAYMENT, CLOSE_CART);
    }

    void giveUpCapture(CheckoutFailure reason, Terms terms) {
        failure = reason;
        attempts = 0;
        dueAt = terms.in(terms.times().repeatAfter());
    }

    List<CheckoutAction> undo(CheckoutFailure reason, boolean stock, boolean payment, Terms terms) {
        failure = reason;
        actionUrl = null;
        List<CheckoutAction> actions = new ArrayList<>(List.of(FREE_CART));
        if (stock) {
            actions.add(RELEASE_STOCK);
        }
        if (payment) {
            actions.add(CANCEL_PAYMENT);
        }
        await(CheckoutStep.UNDOING, stock, payment, terms);
        actions.addAll(settle());
        return actions;
    }

    List<CheckoutAction> stockSettled() {
        stockOpen = false;
        return settle();
    }

    List<CheckoutAction> paymentSettled() {
        paymentOpen = false;
        return settle();
    }

    private List<CheckoutAction> takeApart(List<CheckoutAction> actions, boolean stock, Terms terms) {
        if (stock) {
            actions.add(RELEASE_STOCK);
        }
        actions.add(terms.isFree() ? MARK_REFUNDED : CANCEL_PAYMENT);
        await(CheckoutStep.REVERSING, stock, !terms.isFree(), terms);
        actions.addAll(settle());
        return actions;
    }

    private void await(CheckoutStep next, boolean stock, boolean payment, Terms terms) {
        step = next;
        stockOpen = stock;
        paymentOpen = payment;
        attempts = 0;
        dueAt = terms.in(terms.times().repeatAfter());
    }

    private List<CheckoutAction> repeat(CheckoutAction stock, CheckoutAction payment, Terms terms) {
        List<CheckoutAction> actions = new ArrayList<>();
        if (stockOpen) {
            actions.add(stock);
        }
        if (paymentOpen) {
            actions.add(payment);
        }
        attempts++;
        dueAt = terms.in(terms.times().pause(attempts));
        return actions;
    }

    /** Ends a step that waits for nothing any more. */
    private List<CheckoutAction> settle() {
        if (stockOpen || paymentOpen) {
            return List.of();
        }
        CheckoutStep from = step;
        step = switch (from) {
            case CONFIRMED -> CheckoutStep.COMPLETED;
            case UNDOING -> CheckoutStep.FAILED;
            case REVERSING -> CheckoutStep.REVERSED;
            default -> from;
        };
        dueAt = null;
        return from == CheckoutStep.UNDOING ? List.of(DROP_ORDER) : List.of();
    }
}
