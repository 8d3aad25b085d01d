package com.ecomify.product.config;

import com.ecomify.common.contract.product.ProductTopics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The topics that this service owns. */
@Configuration
class TopicConfiguration {

    @Bean
    NewTopic productSnapshots(@Value("${ecomify.topics.replicas:1}") int replicas) {
        return TopicBuilder.name(ProductTopics.SNAPSHOTS)
                .partitions(6)
                .replicas(replicas)
                .compact()
                .build();
    }
}
