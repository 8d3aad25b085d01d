package com.ecomify.plugin.deliveries;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.plugin.webhooks.WebhookTarget;
import com.ecomify.plugin.webhooks.Webhooks;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two transactions around a call: what is to be sent, and what has come of it. */
@Component
class RecordDelivery {

    private final DeliveryRepository deliveries;
    private final Webhooks webhooks;
    private final Deadlines deadlines;
    private final RetrySchedule schedule;
    private final Clock clock;

    RecordDelivery(
            DeliveryRepository deliveries,
            Webhooks webhooks,
            Deadlines deadlines,
            RetrySchedule schedule,
            Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.deadlines = deadlines;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Empty if there is nothing to send any more; the deadline is cleared then. */
    @Transactional
    Optional<Outgoing> begin(UUID id) {
        Optional<Delivery> delivery = deliveries.lock(id).filter(Delivery::isPending);
        Optional<WebhookTarget> target = delivery.flatMap(each -> webhooks.findTarget(each.webhook()));
        if (delivery.isEmpty() || target.isEmpty()) {
            deadlines.clear(DeliveryJob.KIND, id);
            return Optional.empty();
        }
        if (!target.get().active()) {
            delivery.get().giveUp(clock.instant());
            deadlines.clear(DeliveryJob.KIND, id);
            return Optional.empty();
        }
        return Optional.of(new Outgoing(target.get(), delivery.get().message()));
    }

    @Transactional
    void end(UUID id, Attempt attempt) {
        Instant now = clock.instant();
        Optional<Delivery> found = deliveries.lock(id);
        Optional<Instant> next = found.flatMap(delivery -> delivery.attempted(attempt, schedule, now));
        if (next.isPresent()) {
            deadlines.postpone(DeliveryJob.KIND, id, next.get());
        } else {
            deadlines.clear(DeliveryJob.KIND, id);
        }
        if (attempt.verdict() == Attempt.Verdict.GONE) {
            found.map(Delivery::webhook).ifPresent(webhooks::disable);
        }
    }

    record Outgoing(WebhookTarget target, Delivery.Message message) {}
}
