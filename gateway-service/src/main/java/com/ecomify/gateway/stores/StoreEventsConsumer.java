package com.ecomify.gateway.stores;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreTopics;
import com.ecomify.common.events.Event;
import com.ecomify.common.events.EventHandlers;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Drops what is known of a store as soon as it changes. Every instance reads every event, from the moment it starts. */
@Component
class StoreEventsConsumer {

    private final StoreDirectory directory;
    private final EventHandlers handlers;

    StoreEventsConsumer(StoreDirectory directory, MeterRegistry meters) {
        this.directory = directory;
        this.handlers = EventHandlers.inMemory("gateway.stores", meters).on(StoreChanged.class, this::forget);
    }

    @KafkaListener(
            topics = StoreTopics.SNAPSHOTS,
            groupId = "gateway-service.stores.${ecomify.instance}",
            properties = "auto.offset.reset=latest")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }

    private void forget(Event<StoreChanged> event) {
        StoreChanged store = event.payload();
        List<StoreName> names = new ArrayList<>();
        names.add(StoreName.id(store.storeId().value()));
        names.add(StoreName.slug(store.slug()));
        store.hosts().forEach(host -> StoreName.ofHost(host).ifPresent(names::add));
        directory.forget(store.storeId(), names);
    }
}
