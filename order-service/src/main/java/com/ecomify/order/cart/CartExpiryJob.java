package com.ecomify.order.cart;

import com.ecomify.common.deadlines.DeadlineHandler;
import com.ecomify.common.deadlines.Deadlines;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes carts that nobody has changed for a week. A change does not move the deadline, which would cost each of them a
 * statement: the deadline looks at the cart when it is due and comes back later if it is too early.
 */
@Component
class CartExpiryJob implements DeadlineHandler {

    static final String KIND = "cart.expiry";

    private final CartRepository carts;
    private final Deadlines deadlines;
    private final TransactionTemplate transactions;
    private final CartProperties properties;
    private final Clock clock;

    CartExpiryJob(
            CartRepository carts,
            Deadlines deadlines,
            TransactionTemplate transactions,
            CartProperties properties,
            Clock clock) {
        this.carts = carts;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(UUID subject, int attempt) {
        transactions.executeWithoutResult(status -> expire(subject));
    }

    private void expire(UUID subject) {
        Optional<Cart> cart = carts.lock(subject);
        if (cart.isPresent()) {
            Instant expiresAt = cart.get().updatedAt().plus(properties.expiry());
            if (clock.instant().isBefore(expiresAt)) {
                deadlines.set(KIND, subject, expiresAt);
                return;
            }
            carts.delete(subject);
        }
        deadlines.clear(KIND, subject);
    }
}
