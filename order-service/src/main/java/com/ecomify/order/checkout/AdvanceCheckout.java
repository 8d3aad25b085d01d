package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a checkout one step further: a reply has come, or its time has passed. */
@Component
class AdvanceCheckout {

    private static final Logger log = LoggerFactory.getLogger(AdvanceCheckout.class);

    private final CheckoutProcessRepository processes;
    private final CheckoutActions actions;
    private final RecentShortages shortages;
    private final CheckoutPlaces places;
    private final CheckoutProperties properties;
    private final Clock clock;
    private final MeterRegistry meters;

    AdvanceCheckout(
            CheckoutProcessRepository processes,
            CheckoutActions actions,
            RecentShortages shortages,
            CheckoutPlaces places,
            CheckoutProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.processes = processes;
        this.actions = actions;
        this.shortages = shortages;
        this.places = places;
        this.properties = properties;
        this.clock = clock;
        this.meters = meters;
    }

    @Transactional
    void reply(OrderId order, CheckoutReply reply) {
        if (reply instanceof CheckoutReply.StockShort refused) {
            shortages.remember(refused.shortages());
        }
        if (reply instanceof CheckoutReply.OfStock) {
            places.leave(order);
        }
        Optional<CheckoutProcess> process = processes.lock(order.value());
        if (process.isEmpty()) {
            log.warn("a reply to a checkout that is not ours: {} {}", order, reply);
            return;
        }
        Instant now = clock.instant();
        count(process.get(), () -> actions.advance(process.get(), each -> each.apply(reply, properties, now), now));
    }

    /** False if there is no such checkout. */
    @Transactional
    boolean timePassed(OrderId order) {
        Optional<CheckoutProcess> process = processes.lock(order.value());
        Instant now = clock.instant();
        process.ifPresent(found ->
                count(found, () -> actions.advanceLate(found, each -> each.timePassed(properties, now), now)));
        return process.isPresent();
    }

    private void count(CheckoutProcess process, Runnable step) {
        boolean open = process.state().outcome() == null;
        step.run();
        String outcome = process.state().outcome();
        if (open && outcome != null) {
            meters.counter("ecomify.checkout.outcome", "outcome", outcome).increment();
        }
    }
}
