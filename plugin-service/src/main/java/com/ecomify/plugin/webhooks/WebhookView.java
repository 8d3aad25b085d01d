package com.ecomify.plugin.webhooks;

import java.time.Instant;

/** A webhook as it is shown: without its secret. */
record WebhookView(
        WebhookId id, WebhookTopic topic, String address, String format, boolean isActive, Instant createdAt) {}
