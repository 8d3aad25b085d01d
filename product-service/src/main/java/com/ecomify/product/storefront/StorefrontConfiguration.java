package com.ecomify.product.storefront;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.TimeoutOptions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;

@Configuration
@EnableConfigurationProperties(StorefrontProperties.class)
class StorefrontConfiguration {

    /** While Redis is away a command fails at once, instead of waiting for the connection to come back. */
    @Bean
    LettuceClientOptionsBuilderCustomizer failFast() {
        return options -> options.disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .timeoutOptions(TimeoutOptions.enabled());
    }

    @Bean
    RedisMessageListenerContainer redisMessageListenerContainer(RedisConnectionFactory redis, StorefrontPages pages) {
        RedisMessageListenerContainer container = new RedisMessageListenerContainer();
        // Started by a job: the service comes up while Redis is away.
        container.setAutoStartup(false);
        container.setConnectionFactory(redis);
        container.addMessageListener(pages, ChannelTopic.of(SharedPages.CHANNEL));
        return container;
    }
}
