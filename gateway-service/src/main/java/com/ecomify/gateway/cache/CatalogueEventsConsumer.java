package com.ecomify.gateway.cache;

import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductTopics;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreTopics;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Drops what is no longer so. Every instance reads every event, from the moment it starts. */
@Component
class CatalogueEventsConsumer {

    private final ReadCache cache;
    private final EventHandlers handlers;

    CatalogueEventsConsumer(ReadCache cache, MeterRegistry meters) {
        this.cache = cache;
        this.handlers = EventHandlers.inMemory("gateway.cache", meters)
                .on(
                        ProductCreated.class,
                        event -> changed(event.payload().product().handle()))
                .on(
                        ProductUpdated.class,
                        event -> changed(event.payload().product().handle()))
                .on(ProductDeleted.class, event -> changed(event.payload().handle()))
                .on(StoreChanged.class, event -> changed(event.payload().storeId()));
    }

    @KafkaListener(
            topics = {ProductTopics.SNAPSHOTS, StoreTopics.SNAPSHOTS},
            groupId = "gateway-service.cache.${ecomify.instance}",
            properties = "auto.offset.reset=latest")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }

    private void changed(String handle) {
        StoreId store = CurrentStore.get();
        cache.changed(new CacheableRead.Subject.Page(store, handle));
        cache.changed(new CacheableRead.Subject.Listing(store));
        cache.changed(new CacheableRead.Subject.Storefront(store));
    }

    private void changed(StoreId store) {
        cache.changed(new CacheableRead.Subject.Store(store));
        cache.changed(new CacheableRead.Subject.Storefront(store));
    }
}
