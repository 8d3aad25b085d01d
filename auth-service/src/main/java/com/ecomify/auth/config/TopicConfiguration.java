package com.ecomify.auth.config;

import com.ecomify.common.contract.auth.AuthTopics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

    @Bean
    NewTopic authEvents(@Value("${ecomify.topics.replicas:1}") int replicas) {
        return TopicBuilder.name(AuthTopics.EVENTS)
                .partitions(6)
                .replicas(replicas)
                .build();
    }
}
