package com.ecomify.plugin.deliveries;

import com.ecomify.common.contract.order.OrderCancelled;
import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.order.OrderTopics;
import com.ecomify.common.contract.order.OrderUpdated;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import com.ecomify.plugin.webhooks.WebhookTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component("deliveryOrderEventsConsumer")
class OrderEventsConsumer {

    private final EventHandlers handlers;

    OrderEventsConsumer(Inbox inbox, QueueDeliveries queue) {
        this.handlers = inbox.handlers("plugin.deliveries.order")
                .on(
                        OrderPlaced.class,
                        event -> queue.execute(
                                WebhookTopic.ORDERS_CREATE,
                                event,
                                event.payload().order()))
                .on(
                        OrderPaid.class,
                        event -> queue.execute(
                                WebhookTopic.ORDERS_PAID, event, event.payload().order()))
                .on(
                        OrderCancelled.class,
                        event -> queue.execute(
                                WebhookTopic.ORDERS_CANCELLED,
                                event,
                                event.payload().order()))
                .on(
                        OrderUpdated.class,
                        event -> queue.execute(
                                WebhookTopic.ORDERS_UPDATED,
                                event,
                                event.payload().order()));
    }

    @KafkaListener(topics = OrderTopics.EVENTS, groupId = "plugin-service.deliveries.order")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
