package com.ecomify.product.storecopy;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreTopics;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class StoreEventsConsumer {

    private final EventHandlers handlers;

    StoreEventsConsumer(Inbox inbox, StoreCurrencies currencies) {
        handlers = inbox.handlers("product.storecopy")
                .on(StoreChanged.class, event -> currencies.save(event.payload().currency(), event.sequence()));
    }

    @KafkaListener(topics = StoreTopics.SNAPSHOTS, groupId = "product-service.storecopy")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
