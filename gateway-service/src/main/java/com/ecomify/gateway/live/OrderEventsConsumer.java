package com.ecomify.gateway.live;

import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.order.OrderTopics;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.gateway.orders.Order;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class OrderEventsConsumer {

    private final EventHandlers handlers;

    OrderEventsConsumer(LiveFeed<Order> placedOrders, MeterRegistry meters) {
        this.handlers = EventHandlers.inMemory("gateway.live", meters)
                .on(
                        OrderPlaced.class,
                        event -> placedOrders.publish(
                                CurrentStore.get(), Order.of(event.payload().order())));
    }

    @KafkaListener(
            topics = OrderTopics.EVENTS,
            groupId = "gateway-service.live.${ecomify.instance}",
            properties = "auto.offset.reset=latest")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
