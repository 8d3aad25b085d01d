package com.ecomify.plugin.webhooks;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SecretProperties.class, WebhookProperties.class})
class WebhookConfiguration {

    @Bean
    WebhookAddresses webhookAddresses(WebhookProperties properties) {
        return new WebhookAddresses(properties.allowedAddresses(), NameLookup.SYSTEM);
    }
}
