package com.ecomify.plugin.webhooks;

sealed interface AddWebhookOutcome {

    /** @param secret shown this once */
    record Added(WebhookView webhook, WebhookSecret secret) implements AddWebhookOutcome {}

    /** @param expected what the address should have been */
    record AddressRefused(String expected) implements AddWebhookOutcome {}

    record TooMany(int most) implements AddWebhookOutcome {}
}
