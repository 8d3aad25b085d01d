package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.deadlines.DeadlineHandler;
import com.ecomify.common.deadlines.Deadlines;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Resumes or undoes checkouts whose time has passed. Every step leaves the next deadline, or none when it is the last. */
@Component
class CheckoutRecoveryJob implements DeadlineHandler {

    private final AdvanceCheckout advanceCheckout;
    private final Deadlines deadlines;
    private final TransactionTemplate transactions;

    CheckoutRecoveryJob(AdvanceCheckout advanceCheckout, Deadlines deadlines, TransactionTemplate transactions) {
        this.advanceCheckout = advanceCheckout;
        this.deadlines = deadlines;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return CheckoutActions.DEADLINE;
    }

    @Override
    public void due(UUID subject, int attempt) {
        transactions.executeWithoutResult(status -> {
            if (!advanceCheckout.timePassed(new OrderId(subject))) {
                deadlines.clear(kind(), subject);
            }
        });
    }
}
