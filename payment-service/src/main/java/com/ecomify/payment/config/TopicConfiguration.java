package com.ecomify.payment.config;

import com.ecomify.common.contract.payment.PaymentTopics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** The topics that payment-service owns. */
@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

    @Bean
    KafkaAdmin.NewTopics paymentTopics(
            @Value("${ecomify.topics.partitions:6}") int partitions,
            @Value("${ecomify.topics.replicas:1}") int replicas) {
        return new KafkaAdmin.NewTopics(
                topic(PaymentTopics.COMMANDS, partitions, replicas), topic(PaymentTopics.EVENTS, partitions, replicas));
    }

    private static NewTopic topic(String name, int partitions, int replicas) {
        return TopicBuilder.name(name).partitions(partitions).replicas(replicas).build();
    }
}
