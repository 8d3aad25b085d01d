package com.ecomify.plugin.deliveries;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param timeout how long one attempt may take in all
 * @param firstRetry how long after the first failure it is tried again; four times longer after each further one
 * @param maxAttempts after how many failures a delivery is given up; 9 reach over about thirty hours
 */
@Validated
@ConfigurationProperties("ecomify.webhooks")
record DeliveryProperties(
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("9") @Min(1) int maxAttempts) {}
