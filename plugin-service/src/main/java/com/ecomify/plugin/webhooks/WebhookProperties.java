package com.ecomify.plugin.webhooks;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param allowedAddresses {@code host:port} that may be internal and without TLS, such as a receiver on this machine */
@ConfigurationProperties("ecomify.webhooks")
record WebhookProperties(@DefaultValue Set<String> allowedAddresses) {

    WebhookProperties {
        allowedAddresses = Set.copyOf(allowedAddresses);
    }
}
