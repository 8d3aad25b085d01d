package com.ecomify.plugin.deliveries;

import com.ecomify.common.deadlines.DeadlineHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends deliveries that are due. A crash after the call and before its record sends it again, under the same id. */
@Component
class DeliveryJob implements DeadlineHandler {

    static final String KIND = "webhook.delivery";

    private final RecordDelivery recordDelivery;
    private final WebhookClient client;

    DeliveryJob(RecordDelivery recordDelivery, WebhookClient client) {
        this.recordDelivery = recordDelivery;
        this.client = client;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(UUID subject, int attempt) {
        recordDelivery
                .begin(subject)
                .ifPresent(outgoing -> recordDelivery.end(subject, client.send(outgoing.target(), outgoing.message())));
    }
}
