package com.ecomify.canary.one;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** Breaks: listeners are consumers with an inbox, events leave through the outbox, only jobs are scheduled. */
class Listener {

    private final KafkaTemplate<String, String> kafka;

    Listener(KafkaTemplate<String, String> kafka) {
        this.kafka = kafka;
    }

    @KafkaListener(topics = "canary")
    void receive(ConsumerRecord<String, String> record) {
        kafka.flush();
    }

    @Scheduled(fixedRate = 1)
    void tick() {}
}
