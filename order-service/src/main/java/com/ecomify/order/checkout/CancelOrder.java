package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.order.orders.CancelOrderOutcome;
import com.ecomify.order.orders.Orders;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a placed order and sends its stock and money back, paid or not. */
@Component
class CancelOrder {

    private final CheckoutProcessRepository processes;
    private final CheckoutActions actions;
    private final Orders orders;
    private final CheckoutProperties properties;
    private final Clock clock;

    CancelOrder(
            CheckoutProcessRepository processes,
            CheckoutActions actions,
            Orders orders,
            CheckoutProperties properties,
            Clock clock) {
        this.processes = processes;
        this.actions = actions;
        this.orders = orders;
        this.properties = properties;
        this.clock = clock;
    }

    @PreAuthorize("hasAuthority('order:write')")
    @Transactional
    CancelOrderOutcome execute(OrderId id, @Nullable String reason) {
        // The process is locked before its order, as every step does it.
        Optional<CheckoutProcess> process = processes.lock(id.value());
        if (process.isEmpty()) {
            return new CancelOrderOutcome.NotFound();
        }
        Instant now = clock.instant();
        CancelOrderOutcome outcome = orders.cancel(id, reason, now);
        if (outcome instanceof CancelOrderOutcome.Cancelled) {
            actions.advance(process.get(), each -> each.reverse(properties, now), now);
        }
        return outcome;
    }
}
