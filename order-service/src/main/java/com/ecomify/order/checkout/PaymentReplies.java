package com.ecomify.order.checkout;

import static com.ecomify.order.checkout.CheckoutAction.CANCEL_MISCHARGED_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.CANCEL_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.MARK_PAID;
import static com.ecomify.order.checkout.CheckoutAction.MARK_REFUNDED;
import static com.ecomify.order.checkout.CheckoutAction.MARK_VOIDED;
import static com.ecomify.order.checkout.CheckoutAction.NOTE_PAYMENT_PROBLEM;

import java.util.ArrayList;
import java.util.List;

/** What follows from each of payment's answers, at each step. */
final class PaymentReplies {

    private PaymentReplies() {}

    static List<CheckoutAction> apply(CheckoutState checkout, CheckoutReply.OfPayment reply, Terms terms) {
        return switch (reply) {
            case CheckoutReply.PaymentHeld held -> held(checkout, held, terms);
            case CheckoutReply.PaymentRefused refused -> refused(checkout, refused, terms);
            case CheckoutReply.ActionNeeded action -> actionNeeded(checkout, action, terms);
            case CheckoutReply.PaymentTaken taken -> taken(checkout, taken, terms);
            case CheckoutReply.CaptureRefused refused -> captureRefused(checkout, refused, terms);
            case CheckoutReply.PaymentReturned returned -> returned(checkout, returned, terms);
        };
    }

    private static List<CheckoutAction> held(CheckoutState checkout, CheckoutReply.PaymentHeld reply, Terms terms) {
        return switch (checkout.step()) {
            case AUTHORIZING, AWAITING_ACTION -> {
                if (!reply.amount().equals(terms.total())) {
                    yield checkout.undo(
                            CheckoutFailure.declined("amount_mismatch", "The payment could not be made."),
                            true,
                            true,
                            terms);
                }
                // Else the stock has gone back, or is about to: an order must not stand on it.
                yield checkout.holdsStock(terms)
                        ? checkout.confirm(terms)
                        : checkout.undo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT), true, true, terms);
            }
            case UNDOING, FAILED, REVERSING, REVERSED -> List.of(CANCEL_PAYMENT);
            case RESERVING, CONFIRMED, COMPLETED -> List.of();
        };
    }

    private static List<CheckoutAction> refused(
            CheckoutState checkout, CheckoutReply.PaymentRefused reply, Terms terms) {
        return switch (checkout.step()) {
            case AUTHORIZING, AWAITING_ACTION ->
                checkout.undo(CheckoutFailure.declined(reply.code(), reply.message()), true, false, terms);
            case UNDOING -> checkout.paymentSettled();
            case CONFIRMED, REVERSING -> with(MARK_VOIDED, checkout.paymentSettled());
            case RESERVING, COMPLETED, FAILED, REVERSED -> List.of();
        };
    }

    private static List<CheckoutAction> actionNeeded(
            CheckoutState checkout, CheckoutReply.ActionNeeded reply, Terms terms) {
        return switch (checkout.step()) {
            case AUTHORIZING -> checkout.awaitCustomer(reply.url(), terms);
            case UNDOING, FAILED -> List.of(CANCEL_PAYMENT);
            case RESERVING, AWAITING_ACTION, CONFIRMED, COMPLETED, REVERSING, REVERSED -> List.of();
        };
    }

    private static List<CheckoutAction> taken(CheckoutState checkout, CheckoutReply.PaymentTaken reply, Terms terms) {
        return switch (checkout.step()) {
            case CONFIRMED ->
                reply.amount().equals(terms.total())
                        ? with(MARK_PAID, checkout.paymentSettled())
                        : checkout.reverse(CANCEL_MISCHARGED_ORDER, true, terms);
            // Taken before the cancellation reached the provider: a refund will follow.
            case REVERSING -> List.of(MARK_PAID);
            case UNDOING, FAILED -> List.of(CANCEL_PAYMENT);
            case RESERVING, AUTHORIZING, AWAITING_ACTION, COMPLETED, REVERSED -> List.of();
        };
    }

    /** The order stands, as its customer was told; what is held of their money is let go, and the merchant decides. */
    private static List<CheckoutAction> captureRefused(
            CheckoutState checkout, CheckoutReply.CaptureRefused reply, Terms terms) {
        return switch (checkout.step()) {
            case CONFIRMED -> {
                checkout.giveUpCapture(CheckoutFailure.declined(reply.code(), reply.message()), terms);
                yield List.of(NOTE_PAYMENT_PROBLEM, CANCEL_PAYMENT);
            }
            // Its cancellation has been asked for already.
            case RESERVING, AUTHORIZING, AWAITING_ACTION, COMPLETED, UNDOING, FAILED, REVERSING, REVERSED -> List.of();
        };
    }

    private static List<CheckoutAction> returned(
            CheckoutState checkout, CheckoutReply.PaymentReturned reply, Terms terms) {
        return switch (checkout.step()) {
            case UNDOING -> checkout.paymentSettled();
            case REVERSING, CONFIRMED, COMPLETED ->
                with(reply.refunded() ? MARK_REFUNDED : MARK_VOIDED, checkout.paymentSettled());
            case AUTHORIZING, AWAITING_ACTION ->
                checkout.undo(
                        CheckoutFailure.declined("payment_voided", "The payment was cancelled."), true, false, terms);
            case RESERVING, FAILED, REVERSED -> List.of();
        };
    }

    private static List<CheckoutAction> with(CheckoutAction first, List<CheckoutAction> others) {
        List<CheckoutAction> actions = new ArrayList<>(List.of(first));
        actions.addAll(others);
        return actions;
    }
}
