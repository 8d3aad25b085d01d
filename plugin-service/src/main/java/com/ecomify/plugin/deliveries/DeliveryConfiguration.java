package com.ecomify.plugin.deliveries;

import com.ecomify.plugin.webhooks.WebhookAddresses;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class DeliveryConfiguration {

    @Bean
    RetrySchedule deliverySchedule(DeliveryProperties properties) {
        return new RetrySchedule(properties.firstRetry(), properties.maxAttempts(), new SecureRandom());
    }

    @Bean
    WebhookClient webhookClient(WebhookAddresses addresses, DeliveryProperties properties, Clock clock) {
        return new WebhookClient(addresses, properties.timeout(), clock);
    }
}
