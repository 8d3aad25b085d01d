package com.ecomify.inventory.locations;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreTopics;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Gives every new store its default location. */
@Component
class StoreEventsConsumer {

    private static final Logger log = LoggerFactory.getLogger(StoreEventsConsumer.class);

    private final EventHandlers handlers;

    StoreEventsConsumer(Inbox inbox, Locations locations) {
        this.handlers = inbox.handlers("inventory.locations").on(StoreChanged.class, event -> {
            LocationId location = locations.defaultLocation();
            log.debug("store {} keeps its stock at {}", event.key(), location);
        });
    }

    @KafkaListener(topics = StoreTopics.SNAPSHOTS, groupId = "inventory-service.locations")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
