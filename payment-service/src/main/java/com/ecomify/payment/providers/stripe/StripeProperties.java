package com.ecomify.payment.providers.stripe;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param apiBase where Stripe's API is
 * @param connectTimeout for a connection
 * @param readTimeout for an answer; well below a minute, after which the step would be taken up a second time
 * @param webhookTolerance how old a signature may be
 */
@Validated
@ConfigurationProperties("ecomify.payment.stripe")
record StripeProperties(URI apiBase, Duration connectTimeout, Duration readTimeout, Duration webhookTolerance) {

    StripeProperties {
        if (readTimeout.compareTo(Duration.ofSeconds(40)) > 0) {
            throw new IllegalArgumentException("readTimeout: " + readTimeout + " (expected: at most 40 s)");
        }
    }
}
