package com.ecomify.plugin.deliveries;

import com.ecomify.plugin.webhooks.WebhookTopic;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as the merchant sees it in the log.
 *
 * @param id the {@code webhook-id} of the message
 * @param attempts how often it was sent since it was queued, or since it was last sent again by hand
 * @param responseCode of the last attempt; null if there was no answer
 * @param durationMillis of the last attempt
 * @param error why the last attempt failed
 */
record DeliveryView(
        UUID id,
        WebhookTopic topic,
        DeliveryStatus status,
        int attempts,
        @Nullable Integer responseCode,
        @Nullable Long durationMillis,
        @Nullable String error,
        @Nullable Instant nextAttemptAt,
        Instant createdAt,
        Instant updatedAt) {}
