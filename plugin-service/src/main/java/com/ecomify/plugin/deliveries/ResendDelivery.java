package com.ecomify.plugin.deliveries;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.plugin.config.PluginError;
import com.ecomify.plugin.webhooks.WebhookId;
import com.ecomify.plugin.webhooks.Webhooks;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a delivery again because the merchant wants it, whatever became of it before. */
@Component
class ResendDelivery {

    private final DeliveryRepository deliveries;
    private final Webhooks webhooks;
    private final Deadlines deadlines;
    private final Clock clock;

    ResendDelivery(DeliveryRepository deliveries, Webhooks webhooks, Deadlines deadlines, Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @PreAuthorize("hasAuthority('webhook:write')")
    @Transactional
    DeliveryView execute(WebhookId webhook, UUID id) {
        boolean active = webhooks.target(webhook).active();
        Delivery delivery = deliveries
                .lock(id)
                .filter(each -> each.webhook().equals(webhook))
                .orElseThrow(() -> new ProblemException(
                        PluginError.DELIVERY_NOT_FOUND, "delivery: " + id + " (expected: one of this webhook)"));
        if (!active) {
            throw new ProblemException(
                    PluginError.WEBHOOK_DISABLED, "The receiver has answered that it is gone. Add a new webhook.");
        }
        Instant now = clock.instant();
        delivery.sendAgain(now);
        deadlines.set(DeliveryJob.KIND, id, now);
        return delivery.view();
    }
}
