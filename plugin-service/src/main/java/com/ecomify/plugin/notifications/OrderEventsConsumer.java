package com.ecomify.plugin.notifications;

import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.order.OrderTopics;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component("notificationOrderEventsConsumer")
class OrderEventsConsumer {

    private final EventHandlers handlers;

    OrderEventsConsumer(Inbox inbox, NotificationRows notifications) {
        this.handlers = inbox.handlers("plugin.notifications")
                .on(
                        OrderPlaced.class,
                        event -> notifications.queueOrderConfirmation(
                                event.payload().order()));
    }

    @KafkaListener(topics = OrderTopics.EVENTS, groupId = "plugin-service.notifications")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
