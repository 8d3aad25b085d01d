package com.ecomify.plugin;

import com.ecomify.common.testing.TestEngines;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

@TestConfiguration(proxyBeanMethods = false)
class PluginTestSupport {

    @Bean
    Receiver receiver() {
        return new Receiver();
    }

    @Bean
    MailLine mailLine() {
        return new MailLine(TestEngines.mail().host(), TestEngines.mail().port());
    }

    @Bean
    DynamicPropertyRegistrar addresses(Receiver receiver, MailLine mailLine) {
        return registry -> {
            registry.add("ecomify.webhooks.allowed-addresses", () -> "127.0.0.1:" + receiver.port());
            registry.add("ECOMIFY_MAIL_PORT", mailLine::port);
        };
    }
}
