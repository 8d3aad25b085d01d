package com.ecomify.store.config;

import com.ecomify.common.contract.store.StoreTopics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The topics that store-service owns. */
@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

    @Bean
    NewTopic storeSnapshotsTopic(@Value("${ecomify.topics.replicas:1}") int replicas) {
        return TopicBuilder.name(StoreTopics.SNAPSHOTS)
                .partitions(6)
                .replicas(replicas)
                .compact()
                .build();
    }

    @Bean
    NewTopic storeEventsTopic(@Value("${ecomify.topics.replicas:1}") int replicas) {
        return TopicBuilder.name(StoreTopics.EVENTS)
                .partitions(6)
                .replicas(replicas)
                .build();
    }
}
