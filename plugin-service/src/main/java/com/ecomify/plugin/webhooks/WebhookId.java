package com.ecomify.plugin.webhooks;

import com.ecomify.common.ids.Id;
import java.util.UUID;

/** A webhook of a store. */
public record WebhookId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
