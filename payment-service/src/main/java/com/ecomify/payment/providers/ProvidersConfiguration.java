package com.ecomify.payment.providers;

import com.ecomify.common.secrets.SecretBox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProvidersConfiguration {

    @Bean
    SecretBox secretBox(SecretProperties properties) {
        return new SecretBox(properties.secretKey());
    }
}
