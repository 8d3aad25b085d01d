package com.ecomify.order.orders;

import com.ecomify.common.contract.order.OrderStatus;

/** What came of cancelling an order. */
public sealed interface CancelOrderOutcome {

    /** Cancelled now; its stock and money have to go back. */
    record Cancelled() implements CancelOrderOutcome {}

    /** It was cancelled before; nothing is left to do. */
    record AlreadyCancelled() implements CancelOrderOutcome {}

    record NotCancellable(OrderStatus status) implements CancelOrderOutcome {}

    record NotFound() implements CancelOrderOutcome {}
}
