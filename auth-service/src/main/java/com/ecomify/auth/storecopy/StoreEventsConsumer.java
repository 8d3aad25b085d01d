package com.ecomify.auth.storecopy;

import com.ecomify.auth.memberships.Memberships;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreTopics;
import com.ecomify.common.events.Event;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the copy, and with it, in one transaction, who owns the store. */
@Component
class StoreEventsConsumer {

    private final EventHandlers handlers;
    private final Stores stores;
    private final Memberships memberships;

    StoreEventsConsumer(Inbox inbox, Stores stores, Memberships memberships) {
        this.handlers = inbox.handlers("auth.stores").on(StoreChanged.class, this::changed);
        this.stores = stores;
        this.memberships = memberships;
    }

    @KafkaListener(topics = StoreTopics.SNAPSHOTS, groupId = "auth-service.stores")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }

    private void changed(Event<StoreChanged> event) {
        StoreChanged store = event.payload();
        // An old snapshot that comes again must not bring back an old owner either.
        if (stores.record(store, event.sequence())) {
            memberships.recordOwner(store.ownerId());
        }
    }
}
