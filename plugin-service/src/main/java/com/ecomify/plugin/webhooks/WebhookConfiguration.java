package com.ecomify.plugin.webhooks;

import com.ecomify.common.secrets.SecretBox;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SecretProperties.class, WebhookProperties.class})
class WebhookConfiguration {

    @Bean
    SecretBox secretBox(SecretProperties properties) {
        return new SecretBox(properties.key());
    }

    @Bean
    WebhookAddresses webhookAddresses(WebhookProperties properties) {
        return new WebhookAddresses(properties.allowedAddresses(), NameLookup.SYSTEM);
    }
}
