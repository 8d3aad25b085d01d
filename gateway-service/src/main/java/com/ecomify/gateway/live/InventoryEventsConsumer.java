package com.ecomify.gateway.live;

import com.ecomify.common.contract.inventory.InventoryTopics;
import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.gateway.catalog.InventoryLevel;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class InventoryEventsConsumer {

    private final EventHandlers handlers;

    InventoryEventsConsumer(LiveFeed<InventoryLevel> changedLevels, MeterRegistry meters) {
        this.handlers = EventHandlers.inMemory("gateway.live", meters)
                .on(
                        StockLevelChanged.class,
                        event -> changedLevels.publish(CurrentStore.get(), level(event.payload())));
    }

    @KafkaListener(
            topics = InventoryTopics.LEVELS,
            groupId = "gateway-service.live.${ecomify.instance}",
            properties = "auto.offset.reset=latest")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }

    private static InventoryLevel level(StockLevelChanged change) {
        return new InventoryLevel(
                change.variantId().toString(),
                change.productId().toString(),
                change.available(),
                change.committed(),
                change.incoming());
    }
}
