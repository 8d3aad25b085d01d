package com.ecomify.product.stockcopy;

import com.ecomify.common.contract.inventory.InventoryTopics;
import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class InventoryEventsConsumer {

    private final EventHandlers handlers;

    InventoryEventsConsumer(Inbox inbox, VariantAvailability availability) {
        handlers = inbox.handlers("product.stockcopy")
                .on(StockLevelChanged.class, event -> availability.apply(event.payload(), event.sequence()));
    }

    @KafkaListener(topics = InventoryTopics.LEVELS, groupId = "product-service.stockcopy")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
