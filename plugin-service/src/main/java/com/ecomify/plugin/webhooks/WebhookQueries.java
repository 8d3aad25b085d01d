package com.ecomify.plugin.webhooks;

import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of webhooks. */
@Component
class WebhookQueries {

    private static final UUID START = new UUID(0, 0);

    private final WebhookRepository webhooks;

    WebhookQueries(WebhookRepository webhooks) {
        this.webhooks = webhooks;
    }

    @PreAuthorize("hasAuthority('webhook:read')")
    @Transactional(readOnly = true)
    Page<WebhookView> list(int first, @Nullable String after) {
        Cursor start = Cursor.parse(after, 1);
        List<WebhookView> rows =
                webhooks
                        .findByIdGreaterThanOrderById(start == null ? START : start.uuid(0), Limit.of(first + 1))
                        .stream()
                        .map(Webhook::view)
                        .toList();
        return Page.of(rows, first, webhook -> Cursor.of(webhook.id()));
    }

    @PreAuthorize("hasAuthority('webhook:read')")
    @Transactional(readOnly = true)
    WebhookView get(WebhookId id) {
        return webhooks.findById(id.value()).map(Webhook::view).orElseThrow(() -> Webhooks.unknown(id));
    }
}
