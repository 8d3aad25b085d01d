package com.ecomify.analytics.storecopy;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreTopics;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what stores are. */
@Component
class StoreEventsConsumer {

    private final EventHandlers handlers;

    StoreEventsConsumer(Inbox inbox, StoreCopies copies) {
        this.handlers = inbox.handlers("storecopy").on(StoreChanged.class, copies::apply);
    }

    @KafkaListener(topics = StoreTopics.SNAPSHOTS, groupId = "analytics-service.storecopy")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
