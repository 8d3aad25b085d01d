package com.ecomify.payment.providers.sandbox;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param enabled whether this installation has a sandbox at all
 * @param publicUrl where customers reach the platform, for the address at which they confirm
 * @param webhookDelay how long after an event its webhook is sent
 * @param webhookUrl where webhooks are sent to; null for this process itself
 */
@Validated
@ConfigurationProperties("ecomify.payment.sandbox")
record SandboxProperties(
        boolean enabled,
        URI publicUrl,
        Duration webhookDelay,
        @Nullable URI webhookUrl) {}
