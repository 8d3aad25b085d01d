package com.ecomify.store.customers;

import com.ecomify.common.contract.auth.AuthTopics;
import com.ecomify.common.contract.auth.CustomerRegistered;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears who has an account. */
@Component
class AuthEventsConsumer {

    private final EventHandlers handlers;

    AuthEventsConsumer(Inbox inbox, LinkAccount linkAccount) {
        this.handlers = inbox.handlers("customers.accounts")
                .on(CustomerRegistered.class, event -> linkAccount.execute(event.payload()));
    }

    @KafkaListener(topics = AuthTopics.EVENTS, groupId = "store-service.customers.accounts")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}
