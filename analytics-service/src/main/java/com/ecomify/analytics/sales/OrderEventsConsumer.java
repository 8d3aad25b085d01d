package com.ecomify.analytics.sales;

import com.ecomify.common.contract.order.OrderCancelled;
import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.contract.order.OrderTopics;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what is sold. */
@Component
class OrderEventsConsumer {

    private final EventHandlers handlers;

    OrderEventsConsumer(Inbox inbox, SalesFacts facts) {
        this.handlers = inbox.handlers("sales")
                .on(OrderPaid.class, event -> facts.paid(event.payload().order()))
                .on(
                        OrderCancelled.class,
                        event -> facts.cancelled(event.payload().order()));
    }

    @KafkaListener(topics = OrderTopics.EVENTS, groupId = "analytics-service.sales")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
