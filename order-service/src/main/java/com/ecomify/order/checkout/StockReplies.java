package com.ecomify.order.checkout;

import static com.ecomify.order.checkout.CheckoutAction.CANCEL_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.RELEASE_STOCK;

import java.util.List;

/** What follows from each of inventory's answers, at each step. */
final class StockReplies {

    private StockReplies() {}

    static List<CheckoutAction> apply(CheckoutState checkout, CheckoutReply.OfStock reply, Terms terms) {
        return switch (reply) {
            case CheckoutReply.StockHeld held -> held(checkout, held, terms);
            case CheckoutReply.StockShort shortage -> refused(checkout, shortage, terms);
            case CheckoutReply.StockSold _ ->
                checkout.step() == CheckoutStep.CONFIRMED ? checkout.stockSettled() : List.of();
            case CheckoutReply.StockReturned _ -> returned(checkout, terms);
        };
    }

    private static List<CheckoutAction> held(CheckoutState checkout, CheckoutReply.StockHeld reply, Terms terms) {
        return switch (checkout.step()) {
            case RESERVING -> {
                checkout.stockIsHeld(reply.until());
                yield terms.isFree() ? checkout.confirm(terms) : checkout.authorize(terms);
            }
            case UNDOING, FAILED, REVERSED -> List.of(RELEASE_STOCK);
            case AUTHORIZING, AWAITING_ACTION, CONFIRMED, COMPLETED, REVERSING -> List.of();
        };
    }

    private static List<CheckoutAction> refused(CheckoutState checkout, CheckoutReply.StockShort reply, Terms terms) {
        return switch (checkout.step()) {
            case RESERVING -> checkout.undo(CheckoutFailure.outOfStock(reply.shortages()), false, false, terms);
            case UNDOING -> checkout.stockSettled();
            default -> List.of();
        };
    }

    private static List<CheckoutAction> returned(CheckoutState checkout, Terms terms) {
        CheckoutFailure timedOut = CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT);
        return switch (checkout.step()) {
            case UNDOING, REVERSING -> checkout.stockSettled();
            case RESERVING -> checkout.undo(timedOut, false, false, terms);
            case AUTHORIZING, AWAITING_ACTION -> checkout.undo(timedOut, false, true, terms);
            // Its time ran out before the sale reached it: the order stands on nothing and cannot stay.
            case CONFIRMED -> checkout.reverse(CANCEL_ORDER, false, terms);
            case COMPLETED, FAILED, REVERSED -> List.of();
        };
    }
}
