package com.ecomify.store.customers;

import com.ecomify.common.contract.order.OrderCancelled;
import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.order.OrderTopics;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import com.ecomify.store.customers.CustomerOrders.Progress;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears who buys. */
@Component
class OrderEventsConsumer {

    private final EventHandlers handlers;

    OrderEventsConsumer(Inbox inbox, RecordOrder recordOrder) {
        this.handlers = inbox.handlers("customers.orders")
                .on(
                        OrderPlaced.class,
                        event -> recordOrder.execute(event.payload().order(), Progress.PLACED))
                .on(
                        OrderPaid.class,
                        event -> recordOrder.execute(event.payload().order(), Progress.PAID))
                .on(
                        OrderCancelled.class,
                        event -> recordOrder.execute(event.payload().order(), Progress.CANCELLED));
    }

    @KafkaListener(topics = OrderTopics.EVENTS, groupId = "store-service.customers.orders")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
