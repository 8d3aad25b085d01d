package com.ecomify.order.catalogcopy;

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

    ProductEventsConsumer(Inbox inbox, CatalogCopy copy) {
        handlers = inbox.handlers("order.catalogcopy")
                .on(ProductCreated.class, event -> copy.put(event.payload().product(), event.sequence()))
                .on(ProductUpdated.class, event -> copy.put(event.payload().product(), event.sequence()))
                .on(ProductDeleted.class, event -> copy.remove(event.payload(), event.sequence()));
    }

    @KafkaListener(topics = ProductTopics.SNAPSHOTS, groupId = "order-service.catalogcopy")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
