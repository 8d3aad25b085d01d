package com.ecomify.plugin.deliveries;

import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import com.ecomify.plugin.webhooks.WebhookId;
import com.ecomify.plugin.webhooks.Webhooks;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log of a webhook's deliveries. */
@Component
class DeliveryQueries {

    /** Above every id of version 7. */
    private static final UUID START = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final DeliveryRepository deliveries;
    private final Webhooks webhooks;

    DeliveryQueries(DeliveryRepository deliveries, Webhooks webhooks) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
    }

    /** The newest first. */
    @PreAuthorize("hasAuthority('webhook:read')")
    @Transactional(readOnly = true)
    Page<DeliveryView> list(WebhookId webhook, int first, @Nullable String after) {
        Cursor start = Cursor.parse(after, 1);
        UUID before = start == null ? START : start.uuid(0);
        List<DeliveryView> rows =
                deliveries
                        .findByWebhookIdAndIdLessThanOrderByIdDesc(webhook.value(), before, Limit.of(first + 1))
                        .stream()
                        .map(Delivery::view)
                        .toList();
        if (rows.isEmpty()) {
            webhooks.requireKnown(webhook);
        }
        return Page.of(rows, first, delivery -> Cursor.of(delivery.id()));
    }
}
