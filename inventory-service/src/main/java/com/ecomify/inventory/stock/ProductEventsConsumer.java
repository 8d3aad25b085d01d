package com.ecomify.inventory.stock;

import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductTopics;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ProductEventsConsumer {

    private final EventHandlers handlers;

    ProductEventsConsumer(Inbox inbox, ApplyProduct applyProduct) {
        this.handlers = inbox.handlers("inventory.stock")
                .on(
                        ProductCreated.class,
                        event -> applyProduct.changed(event.payload().product(), event.sequence()))
                .on(
                        ProductUpdated.class,
                        event -> applyProduct.changed(event.payload().product(), event.sequence()))
                .on(ProductDeleted.class, event -> applyProduct.deleted(event.payload(), event.sequence()));
    }

    @KafkaListener(
            topics = ProductTopics.SNAPSHOTS,
            groupId = "inventory-service.stock",
            concurrency = "${ecomify.inventory.product-consumers:2}")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
