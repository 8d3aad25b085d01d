package com.ecomify.plugin.webhooks;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a webhook with its deliveries; what is under way is not sent again. */
@Component
class RemoveWebhook {

    private final WebhookRepository webhooks;

    RemoveWebhook(WebhookRepository webhooks) {
        this.webhooks = webhooks;
    }

    @PreAuthorize("hasAuthority('webhook:write')")
    @Transactional
    void execute(WebhookId id) {
        webhooks.delete(webhooks.findById(id.value()).orElseThrow(() -> Webhooks.unknown(id)));
    }
}
