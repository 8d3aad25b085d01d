package com.ecomify.gateway.limits;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param redisUrl where the buckets are
 * @param redisTimeout how long a request waits for Redis before it goes on unchecked
 * @param window the time in which a bucket fills up again
 * @param anonymous requests per window, store and address without a token
 * @param authenticated requests per window, store and token subject
 * @param webhooks requests per window and address to the payment providers' webhook endpoints
 */
@Validated
@ConfigurationProperties("ecomify.limits")
record LimitProperties(
        @NotBlank String redisUrl,
        @DefaultValue("100ms") Duration redisTimeout,
        @DefaultValue("15m") Duration window,
        @DefaultValue("100") @Min(1) long anonymous,
        @DefaultValue("1000") @Min(1) long authenticated,
        @DefaultValue("5000") @Min(1) long webhooks) {

    long limit(Plan plan) {
        return switch (plan) {
            case ANONYMOUS -> anonymous;
            case AUTHENTICATED -> authenticated;
            case WEBHOOKS -> webhooks;
        };
    }
}
