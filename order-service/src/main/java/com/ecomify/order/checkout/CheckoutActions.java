package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.order.CancelPayment;
import com.ecomify.common.contract.order.CapturePayment;
import com.ecomify.common.contract.order.CommitReservation;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.ReleaseReservation;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.events.Outbox;
import com.ecomify.order.cart.CartId;
import com.ecomify.order.cart.Carts;
import com.ecomify.order.orders.CancelOrderOutcome;
import com.ecomify.order.orders.Orders;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does what a step asks for, in the step's transaction: commands to the outbox, moves of the order, the next deadline. */
@Component
class CheckoutActions {

    private static final Logger log = LoggerFactory.getLogger(CheckoutActions.class);

    static final String DEADLINE = "checkout";

    private final CheckoutRows rows;
    private final Orders orders;
    private final Carts carts;
    private final Outbox outbox;
    private final Deadlines deadlines;
    private final CheckoutSignals signals;

    CheckoutActions(
            CheckoutRows rows,
            Orders orders,
            Carts carts,
            Outbox outbox,
            Deadlines deadlines,
            CheckoutSignals signals) {
        this.rows = rows;
        this.orders = orders;
        this.carts = carts;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.signals = signals;
    }

    /** @param process of an order that has been written */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(CheckoutProcess process, ReserveStock command) {
        rows.add(process);
        command(process, command);
        moveDeadline(process);
    }

    /**
     * A reply, or a person, takes the checkout further.
     *
     * @param process locked by this transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void advance(CheckoutProcess process, Function<CheckoutProcess, List<CheckoutAction>> step, Instant now) {
        Instant before = process.state().dueAt();
        perform(process, step.apply(process), now);
        if (!Objects.equals(before, process.state().dueAt())) {
            moveDeadline(process);
        }
    }

    /**
     * Its deadline takes the checkout further. That is written even if it stays the same: it has been taken up, and would be
     * again.
     *
     * @param process locked by this transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void advanceLate(CheckoutProcess process, Function<CheckoutProcess, List<CheckoutAction>> step, Instant now) {
        perform(process, step.apply(process), now);
        moveDeadline(process);
    }

    private void moveDeadline(CheckoutProcess process) {
        Instant dueAt = process.state().dueAt();
        if (dueAt == null) {
            deadlines.clear(DEADLINE, process.order().value());
        } else {
            deadlines.set(DEADLINE, process.order().value(), dueAt);
        }
    }

    private void perform(CheckoutProcess process, List<CheckoutAction> actions, Instant now) {
        rows.change(process);
        for (CheckoutAction action : actions) {
            perform(process, action, now);
        }
        if (process.state().isDecided()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    signals.news(process.order());
                }
            });
        }
    }

    private void perform(CheckoutProcess process, CheckoutAction action, Instant now) {
        OrderId order = process.order();
        switch (action) {
            case COMMIT_STOCK -> command(process, new CommitReservation(order));
            case RELEASE_STOCK -> command(process, new ReleaseReservation(order));
            case AUTHORIZE_PAYMENT -> command(process, authorizePayment(process));
            case CAPTURE_PAYMENT ->
                command(
                        process,
                        new CapturePayment(
                                process.paymentId(), order, process.payment().amount()));
            case CANCEL_PAYMENT -> command(process, new CancelPayment(process.paymentId(), order));
            case PLACE_ORDER -> orders.place(order, now);
            case CANCEL_ORDER -> cancelOrder(order, "The reserved stock was lost.", now);
            case CANCEL_MISCHARGED_ORDER -> cancelOrder(order, "Another amount than the total was charged.", now);
            case MARK_PAID -> orders.markPaid(order, now);
            case NOTE_PAYMENT_PROBLEM -> notePaymentProblem(process, now);
            case MARK_VOIDED -> orders.markReturned(order, false, now);
            case MARK_REFUNDED -> orders.markReturned(order, true, now);
            case DROP_ORDER -> orders.drop(order, now);
            case CLOSE_CART, FREE_CART -> endCart(process, action);
        }
    }

    private void cancelOrder(OrderId order, String reason, Instant now) {
        CancelOrderOutcome outcome = orders.cancel(order, reason, now);
        log.error("order {} was placed and cannot stand: {} {}", order, reason, outcome);
    }

    private void notePaymentProblem(CheckoutProcess process, Instant now) {
        CheckoutFailure failure = process.state().failure();
        String problem = failure == null ? "unknown" : failure.reason() + ": " + failure.message();
        log.warn("payment of order {} cannot be captured: {}", process.order(), problem);
        orders.notePaymentProblem(process.order(), problem, now);
    }

    private void endCart(CheckoutProcess process, CheckoutAction action) {
        CartId cart = process.cart();
        if (cart == null) {
            return;
        }
        if (action == CheckoutAction.CLOSE_CART) {
            carts.close(cart, process.order());
        } else {
            carts.free(cart, process.order());
        }
    }

    private void command(CheckoutProcess process, Object command) {
        outbox.append(process.order(), process.version(), command);
    }

    private static AuthorizePayment authorizePayment(CheckoutProcess process) {
        PaymentChoice payment = process.payment();
        return new AuthorizePayment(
                process.paymentId(),
                process.order(),
                payment.amount(),
                payment.country(),
                payment.provider(),
                payment.method(),
                payment.email(),
                payment.returnUrl());
    }
}
