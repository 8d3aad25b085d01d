package com.ecomify.plugin.deliveries;

import com.ecomify.common.contract.store.CustomerChanged;
import com.ecomify.common.contract.store.StoreTopics;
import com.ecomify.common.events.Event;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.plugin.webhooks.WebhookTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** A customer is new when they are heard of for the first time. */
@Component
class CustomerEventsConsumer {

    private final EventHandlers handlers;
    private final JdbcClient jdbc;

    CustomerEventsConsumer(Inbox inbox, QueueDeliveries queue, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.handlers = inbox.handlers("plugin.deliveries.customer").on(CustomerChanged.class, event -> {
            if (isNew(event)) {
                queue.execute(WebhookTopic.CUSTOMERS_CREATE, event, event.payload());
            }
        });
    }

    @KafkaListener(topics = StoreTopics.EVENTS, groupId = "plugin-service.deliveries.customer")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }

    private boolean isNew(Event<CustomerChanged> event) {
        return jdbc.sql(
                                "insert into known_customers (store_id, customer_id) values (:store, :customer) on conflict do nothing")
                        .param("store", CurrentStore.get().value())
                        .param("customer", event.payload().customerId().value())
                        .update()
                == 1;
    }
}
