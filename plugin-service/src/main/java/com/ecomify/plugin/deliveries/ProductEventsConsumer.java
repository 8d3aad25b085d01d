package com.ecomify.plugin.deliveries;

import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductTopics;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import com.ecomify.plugin.webhooks.WebhookTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ProductEventsConsumer {

    private final EventHandlers handlers;

    ProductEventsConsumer(Inbox inbox, QueueDeliveries queue) {
        this.handlers = inbox.handlers("plugin.deliveries.product")
                .on(
                        ProductCreated.class,
                        event -> queue.execute(
                                WebhookTopic.PRODUCTS_CREATE,
                                event,
                                event.payload().product()))
                .on(
                        ProductUpdated.class,
                        event -> queue.execute(
                                WebhookTopic.PRODUCTS_UPDATE,
                                event,
                                event.payload().product()))
                .on(ProductDeleted.class, event -> queue.execute(WebhookTopic.PRODUCTS_DELETE, event, event.payload()));
    }

    @KafkaListener(topics = ProductTopics.SNAPSHOTS, groupId = "plugin-service.deliveries.product")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
