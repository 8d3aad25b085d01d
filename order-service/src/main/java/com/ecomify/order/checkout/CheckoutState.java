package com.ecomify.order.checkout;

import static com.ecomify.order.checkout.CheckoutAction.AUTHORIZE_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.CANCEL_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.CANCEL_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.CAPTURE_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.CLOSE_CART;
import static com.ecomify.order.checkout.CheckoutAction.COMMIT_STOCK;
import static com.ecomify.order.checkout.CheckoutAction.DROP_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.FREE_CART;
import static com.ecomify.order.checkout.CheckoutAction.MARK_PAID;
import static com.ecomify.order.checkout.CheckoutAction.MARK_REFUNDED;
import static com.ecomify.order.checkout.CheckoutAction.MARK_VOIDED;
import static com.ecomify.order.checkout.CheckoutAction.PLACE_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.RELEASE_STOCK;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a checkout does next: pure, knows replies and the time only. Every method returns what has to happen in the
 * transaction that saves the new state; a reply that is repeated, or too late to matter, asks for nothing.
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

    @Convert(converter = JsonConverters.OfFailure.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable CheckoutFailure failure;

    private int attempts;
    private @Nullable Instant dueAt;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected CheckoutState() {}

    /** Stock has just been asked for. */
    CheckoutState(CheckoutProperties times, Instant now) {
        step = CheckoutStep.RESERVING;
        stockOpen = true;
        dueAt = at(now.plus(times.reservationTimeout()));
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

    List<CheckoutAction> apply(CheckoutReply reply, CheckoutProperties times, Instant now) {
        return switch (reply) {
            case CheckoutReply.StockHeld held -> stockHeld(held.until(), times, now);
            case CheckoutReply.StockShort shortage -> stockShort(shortage, times, now);
            case CheckoutReply.StockSold _ -> stockSold();
            case CheckoutReply.StockReturned _ -> stockReturned(times, now);
            case CheckoutReply.PaymentHeld _ -> paymentHeld(times, now);
            case CheckoutReply.PaymentRefused refused -> paymentRefused(refused, times, now);
            case CheckoutReply.ActionNeeded action -> actionNeeded(action.url(), times, now);
            case CheckoutReply.PaymentTaken _ -> paymentTaken();
            case CheckoutReply.PaymentReturned returned -> paymentReturned(returned.refunded(), times, now);
        };
    }

    /** Resumes or undoes if the deadline has passed; asks for nothing if it has moved meanwhile. */
    List<CheckoutAction> timePassed(CheckoutProperties times, Instant now) {
        if (dueAt == null || now.isBefore(dueAt)) {
            return List.of();
        }
        return switch (step) {
            case RESERVING -> undo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT), true, false, times, now);
            case AUTHORIZING -> undo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT), true, true, times, now);
            case AWAITING_ACTION -> undo(CheckoutFailure.of(CheckoutFailure.Kind.ABANDONED), true, true, times, now);
            case CONFIRMED -> repeat(COMMIT_STOCK, CAPTURE_PAYMENT, times, now);
            case UNDOING, REVERSING -> repeat(RELEASE_STOCK, CANCEL_PAYMENT, times, now);
            case COMPLETED, FAILED, REVERSED -> List.of();
        };
    }

    /** The customer begins another checkout instead of confirming the payment of this one. */
    List<CheckoutAction> abandon(CheckoutProperties times, Instant now) {
        return step == CheckoutStep.AWAITING_ACTION
                ? undo(CheckoutFailure.of(CheckoutFailure.Kind.ABANDONED), true, true, times, now)
                : List.of();
    }

    /** The placed order was cancelled. */
    List<CheckoutAction> reverse(CheckoutProperties times, Instant now) {
        if (step != CheckoutStep.CONFIRMED && step != CheckoutStep.COMPLETED) {
            throw new IllegalStateException("an order without a confirmed checkout was cancelled: " + step);
        }
        return await(CheckoutStep.REVERSING, true, true, List.of(RELEASE_STOCK, CANCEL_PAYMENT), times, now);
    }

    private List<CheckoutAction> stockHeld(Instant until, CheckoutProperties times, Instant now) {
        return switch (step) {
            case RESERVING -> {
                step = CheckoutStep.AUTHORIZING;
                stockOpen = false;
                paymentOpen = true;
                heldUntil = at(until);
                dueAt = at(now.plus(times.authorizationTimeout()));
                yield List.of(AUTHORIZE_PAYMENT);
            }
            case UNDOING, FAILED, REVERSED -> List.of(RELEASE_STOCK);
            case AUTHORIZING, AWAITING_ACTION, CONFIRMED, COMPLETED, REVERSING -> List.of();
        };
    }

    private List<CheckoutAction> stockShort(CheckoutReply.StockShort reply, CheckoutProperties times, Instant now) {
        return switch (step) {
            case RESERVING -> undo(CheckoutFailure.outOfStock(reply.shortages()), false, false, times, now);
            case UNDOING -> stockSettled();
            default -> List.of();
        };
    }

    private List<CheckoutAction> stockSold() {
        return step == CheckoutStep.CONFIRMED ? stockSettled() : List.of();
    }

    private List<CheckoutAction> stockReturned(CheckoutProperties times, Instant now) {
        return switch (step) {
            case UNDOING, REVERSING -> stockSettled();
            case RESERVING -> undo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT), false, false, times, now);
            case AUTHORIZING, AWAITING_ACTION ->
                undo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT), false, true, times, now);
            // Its time ran out before the sale reached it: the order stands on nothing and cannot stay.
            case CONFIRMED ->
                await(CheckoutStep.REVERSING, false, true, List.of(CANCEL_ORDER, CANCEL_PAYMENT), times, now);
            case COMPLETED, FAILED, REVERSED -> List.of();
        };
    }

    private List<CheckoutAction> paymentHeld(CheckoutProperties times, Instant now) {
        return switch (step) {
            case AUTHORIZING, AWAITING_ACTION -> {
                if (heldUntil != null && !now.isBefore(heldUntil)) {
                    // The stock has gone back, or is about to: an order must not stand on it.
                    yield undo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT), true, true, times, now);
                }
                yield await(
                        CheckoutStep.CONFIRMED,
                        true,
                        true,
                        List.of(PLACE_ORDER, COMMIT_STOCK, CAPTURE_PAYMENT, CLOSE_CART),
                        times,
                        now);
            }
            case UNDOING, FAILED, REVERSING, REVERSED -> List.of(CANCEL_PAYMENT);
            case RESERVING, CONFIRMED, COMPLETED -> List.of();
        };
    }

    private List<CheckoutAction> paymentRefused(
            CheckoutReply.PaymentRefused reply, CheckoutProperties times, Instant now) {
        return switch (step) {
            case AUTHORIZING, AWAITING_ACTION ->
                undo(CheckoutFailure.declined(reply.code(), reply.message()), true, false, times, now);
            case UNDOING -> paymentSettled();
            case CONFIRMED -> with(MARK_VOIDED, paymentSettled());
            case REVERSING -> with(MARK_VOIDED, paymentSettled());
            case RESERVING, COMPLETED, FAILED, REVERSED -> List.of();
        };
    }

    private List<CheckoutAction> actionNeeded(String url, CheckoutProperties times, Instant now) {
        return switch (step) {
            case AUTHORIZING -> {
                step = CheckoutStep.AWAITING_ACTION;
                actionUrl = url;
                dueAt = at(now.plus(times.actionTimeout()));
                yield List.of();
            }
            case UNDOING, FAILED -> List.of(CANCEL_PAYMENT);
            case RESERVING, AWAITING_ACTION, CONFIRMED, COMPLETED, REVERSING, REVERSED -> List.of();
        };
    }

    private List<CheckoutAction> paymentTaken() {
        return switch (step) {
            case CONFIRMED -> with(MARK_PAID, paymentSettled());
            // Taken before the cancellation reached the provider: a refund will follow.
            case REVERSING -> List.of(MARK_PAID);
            case UNDOING, FAILED -> List.of(CANCEL_PAYMENT);
            case RESERVING, AUTHORIZING, AWAITING_ACTION, COMPLETED, REVERSED -> List.of();
        };
    }

    private List<CheckoutAction> paymentReturned(boolean refunded, CheckoutProperties times, Instant now) {
        CheckoutAction mark = refunded ? MARK_REFUNDED : MARK_VOIDED;
        return switch (step) {
            case UNDOING -> paymentSettled();
            case REVERSING, CONFIRMED, COMPLETED -> with(mark, paymentSettled());
            case AUTHORIZING, AWAITING_ACTION ->
                undo(CheckoutFailure.declined("payment_voided", "The payment was cancelled."), true, false, times, now);
            case RESERVING, FAILED, REVERSED -> List.of();
        };
    }

    private List<CheckoutAction> undo(
            CheckoutFailure reason, boolean stock, boolean payment, CheckoutProperties times, Instant now) {
        failure = reason;
        actionUrl = null;
        List<CheckoutAction> actions = new ArrayList<>(List.of(FREE_CART));
        if (stock) {
            actions.add(RELEASE_STOCK);
        }
        if (payment) {
            actions.add(CANCEL_PAYMENT);
        }
        await(CheckoutStep.UNDOING, stock, payment, actions, times, now);
        actions.addAll(settle());
        return actions;
    }

    private List<CheckoutAction> await(
            CheckoutStep next,
            boolean stock,
            boolean payment,
            List<CheckoutAction> actions,
            CheckoutProperties times,
            Instant now) {
        step = next;
        stockOpen = stock;
        paymentOpen = payment;
        attempts = 0;
        dueAt = at(now.plus(times.repeatAfter()));
        return actions;
    }

    private List<CheckoutAction> repeat(
            CheckoutAction stock, CheckoutAction payment, CheckoutProperties times, Instant now) {
        List<CheckoutAction> actions = new ArrayList<>();
        if (stockOpen) {
            actions.add(stock);
        }
        if (paymentOpen) {
            actions.add(payment);
        }
        attempts++;
        dueAt = at(now.plus(times.pause(attempts)));
        return actions;
    }

    private List<CheckoutAction> stockSettled() {
        stockOpen = false;
        return settle();
    }

    private List<CheckoutAction> paymentSettled() {
        paymentOpen = false;
        return settle();
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

    private static List<CheckoutAction> with(CheckoutAction first, List<CheckoutAction> others) {
        List<CheckoutAction> actions = new ArrayList<>(List.of(first));
        actions.addAll(others);
        return actions;
    }

    private static Instant at(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
