package com.ecomify.inventory.config;

import com.ecomify.common.contract.inventory.InventoryTopics;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** Declares the topics that inventory-service owns. */
@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

    private static final int PARTITIONS = 6;

    @Bean
    NewTopic commandsTopic(@Value("${ecomify.topics.replicas:1}") int replicas) {
        return topic(InventoryTopics.COMMANDS, replicas).build();
    }

    @Bean
    NewTopic eventsTopic(@Value("${ecomify.topics.replicas:1}") int replicas) {
        return topic(InventoryTopics.EVENTS, replicas).build();
    }

    @Bean
    NewTopic levelsTopic(@Value("${ecomify.topics.replicas:1}") int replicas) {
        return topic(InventoryTopics.LEVELS, replicas)
                .config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                .build();
    }

    private static TopicBuilder topic(String name, int replicas) {
        return TopicBuilder.name(name).partitions(PARTITIONS).replicas(replicas);
    }
}
