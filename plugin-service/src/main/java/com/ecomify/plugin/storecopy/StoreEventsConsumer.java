package com.ecomify.plugin.storecopy;

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

    StoreEventsConsumer(Inbox inbox, StoreCopies copies) {
        this.handlers = inbox.handlers("plugin.storecopy")
                .on(StoreChanged.class, event -> copies.save(event.payload(), event.sequence()));
    }

    @KafkaListener(topics = StoreTopics.SNAPSHOTS, groupId = "plugin-service.storecopy")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
