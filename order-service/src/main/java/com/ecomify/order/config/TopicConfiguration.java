package com.ecomify.order.config;

import com.ecomify.common.contract.order.OrderTopics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The topics that order-service owns. */
@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

    @Bean
    NewTopic orderEventsTopic(@Value("${ecomify.topics.replicas:1}") int replicas) {
        return TopicBuilder.name(OrderTopics.EVENTS)
                .partitions(6)
                .replicas(replicas)
                .build();
    }
}
