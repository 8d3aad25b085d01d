package com.ecomify.plugin.webhooks;

/**
 * Where a webhook is sent, and what signs it.
 *
 * @param active false once it was disabled; nothing is sent to it then
 */
public record WebhookTarget(String address, boolean active, WebhookSecret secret) {}
